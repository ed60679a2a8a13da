import { describe, expect, it } from 'vitest';

import { schedaDuplicata } from '../../src/rules/scheda-duplicata.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';
import { runRules } from '../support/run-rules.ts';
import type { Plan } from '../../src/plan/plan.ts';

const folder = 'obiettivi/avvocatura';
const other = 'obiettivi/risorse-umane';

/** Cards as `file: title`, with what else a card has after a line break. */
function planWith(titles: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Plan {
  const cards = Object.entries(titles).map(([file, title]) => {
    const [, unita = '', name = ''] = file.split('/');
    const codice = name.replace('.yaml', '').toUpperCase();
    return [file, card('', { codice, unita }).replace('Carta dei servizi', title)] as const;
  });
  return planOf({ ...more, ...Object.fromEntries(cards) });
}

function found(titles: Readonly<Record<string, string>>): readonly string[] {
  return findings(schedaDuplicata, planWith(titles));
}

const long = 'Strategia integrata di sviluppo urbano per il centro storico e i quartieri nord della città';

describe('scheda-duplicata', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['different titles', { [`${folder}/a.yaml`]: 'Carta dei servizi', [`${folder}/b.yaml`]: 'Carta della qualità' }],
    [
      'titles that begin alike for a few words',
      {
        [`${folder}/a.yaml`]: 'Manutenzione delle scuole del centro',
        [`${folder}/b.yaml`]: 'Manutenzione delle scuole del nord',
      },
    ],
    [
      'a short title in two units',
      { [`${folder}/a.yaml`]: 'Riduzione dei tempi', [`${other}/a.yaml`]: 'Riduzione dei tempi' },
    ],
    [
      'years of one objective',
      {
        [`${folder}/a.yaml`]: 'Archivio\nannualita: { indice: 1 }',
        [`${folder}/b.yaml`]: 'Archivio\nannualita: { indice: 2 }',
      },
    ],
    [
      'a duty of all units',
      {
        [`${folder}/a.yaml`]: 'Quaranta ore annue di corsi per ciascuno\ntipologia: formazione',
        [`${other}/a.yaml`]: 'Quaranta ore annue di corsi per ciascuno\ntipologia: formazione',
      },
    ],
    [
      'a project that one card links to the other',
      { [`${folder}/a.yaml`]: long, [`${other}/a.yaml`]: `${long}\ncollegamenti: { obiettivi: [avvocatura/a] }` },
    ],
    [
      'a project linked by the code of the unit',
      { [`${folder}/a.yaml`]: `${long}\ncollegamenti: { obiettivi: ["2251/A"] }`, [`${other}/a.yaml`]: long },
    ],
    ['titles without words', { [`${folder}/a.yaml`]: '"…"', [`${folder}/b.yaml`]: '"…"' }],
  ])('accepts %s', (_, titles) => {
    expect(found(titles)).toEqual([]);
  });

  it('points at the second card of a unit with the same title, whatever its case, accents, signs and small words', () => {
    expect(
      found({ [`${folder}/a.yaml`]: 'Qualità dei servizi', [`${folder}/b.yaml`]: '"QUALITA’ di servizi!"' }),
    ).toEqual([
      `${folder}/b.yaml:2:9 Il titolo è uguale a quello della scheda A della stessa unità. (l’altra scheda ${folder}/a.yaml:2:9)`,
    ]);
  });

  it('tells three cards of a unit once', () => {
    expect(
      found({ [`${folder}/a.yaml`]: 'Archivio', [`${folder}/b.yaml`]: 'Archivio', [`${folder}/c.yaml`]: 'Archivio' }),
    ).toEqual([
      `${folder}/b.yaml:2:9 Il titolo è uguale a quello della scheda A della stessa unità. (l’altra scheda ${folder}/a.yaml:2:9) (l’altra scheda ${folder}/c.yaml:2:9)`,
    ]);
  });

  it('finds the same title in two units, and a long one that only ends otherwise', () => {
    expect(found({ [`${folder}/a.yaml`]: long, [`${other}/b.yaml`]: long })).toEqual([
      `${other}/b.yaml:2:9 Il titolo è uguale a quello della scheda A di “Servizio autonomo Avvocatura”, e nessuna delle due cita l’altra. (l’altra scheda ${folder}/a.yaml:2:9)`,
    ]);
    expect(found({ [`${folder}/a.yaml`]: long, [`${other}/b.yaml`]: `${long}, secondo lotto` })).toEqual([
      `${other}/b.yaml:2:9 Il titolo comincia come quello della scheda A di “Servizio autonomo Avvocatura”, e nessuna delle due cita l’altra. (l’altra scheda ${folder}/a.yaml:2:9)`,
    ]);
  });

  it('only notes long titles of one unit that begin alike', () => {
    const plan = planWith({ [`${folder}/a.yaml`]: `${long}, opere`, [`${folder}/b.yaml`]: `${long}, servizi` });

    expect(findings(schedaDuplicata, plan)).toEqual([
      `${folder}/b.yaml:2:9 Il titolo comincia come quello della scheda A della stessa unità. (l’altra scheda ${folder}/a.yaml:2:9)`,
    ]);
    expect(runRules([schedaDuplicata], plan).map(({ severity }) => severity)).toEqual(['info']);
  });

  it('takes a title of three units for an objective that all have', () => {
    const register = {
      'organizzazione/unita.yaml': yaml`
        unita:
          - { id: avvocatura, denominazione: Avvocatura, tipo: servizio }
          - { id: risorse-umane, denominazione: Risorse umane, tipo: servizio }
          - { id: tributi, denominazione: Tributi, tipo: servizio }
      `,
    };
    const titles = { [`${folder}/a.yaml`]: long, [`${other}/a.yaml`]: long, 'obiettivi/tributi/a.yaml': long };

    expect(findings(schedaDuplicata, planWith(titles, register))).toEqual([]);
  });

  it('leaves a card copied with its code to another rule', () => {
    expect(
      findings(schedaDuplicata, planOf({ [`${folder}/a.yaml`]: card(), [`${folder}/copia.yaml`]: card() })),
    ).toEqual([]);
  });

  it('says nothing when the register of units is broken', () => {
    const plan = planOf(
      {
        'organizzazione/unita.yaml': 'unita: []',
        [`${folder}/a.yaml`]: card(),
        [`${folder}/b.yaml`]: card('', { codice: 'B' }),
      },
      { broken: 'gap' },
    );

    expect(findings(schedaDuplicata, plan)).toEqual([]);
  });
});
