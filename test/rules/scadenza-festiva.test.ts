import { describe, expect, it } from 'vitest';

import { scadenzaFestiva } from '../../src/rules/scadenza-festiva.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(...days: readonly string[]): readonly string[] {
  const phases = days.map((day) => `  - { descrizione: Fase, scadenza: ${day} }`);
  return findings(scadenzaFestiva, planOf({ [file]: card(['fasi:', ...phases].join('\n')) }));
}

describe('scadenza-festiva', () => {
  it('accepts working days, Sundays and the last day of the year', () => {
    expect(found('31/07/2022', '02/11/2022', '31/12/2022', 'conclusa')).toEqual([]);
  });

  it.each([
    ['01/11/2022', 'Ognissanti'],
    ['18/04/2022', 'il lunedì dopo Pasqua'],
    ['02/06/2022', 'la festa della Repubblica'],
    ['04/10/2027', 'la festa di san Francesco'],
  ])('points at %s', (day, name) => {
    expect(found(day)).toEqual([`${file}:5:36 Il ${day} è ${name}.`]);
  });

  it('knows since when a day is a holiday', () => {
    expect(found('04/10/2025')).toEqual([]);
  });

  it('tells a card once', () => {
    expect(found('25/04/2022', '01/11/2022')).toEqual([
      `${file}:5:36 Il 25/04/2022 è l’anniversario della Liberazione. (anche qui ${file}:6:36)`,
    ]);
  });

  it('says nothing of a day that comes out of a term', () => {
    const part = yaml`
      fasi:
        - { descrizione: Studio, scadenza: 01/10/2022 }
        - { descrizione: Avvio, scadenza: { entro: 1 mese, da_fase: 1 } }
    `;

    expect(findings(scadenzaFestiva, planOf({ [file]: card(part) }))).toEqual([]);
  });
});
