import { describe, expect, it } from 'vitest';

import { sequenzaCodici } from '../../src/rules/sequenza-codici.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const folder = 'obiettivi/avvocatura';

function cards(...codes: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(codes.map((codice) => [`${folder}/${codice.toLowerCase()}.yaml`, card('', { codice })]));
}

function found(...codes: readonly string[]): readonly string[] {
  return findings(sequenzaCodici, planOf(cards(...codes)));
}

describe('sequenza-codici', () => {
  it.each([
    ['letters without a gap', ['A', 'B', 'C']],
    ['letters in either case', ['A', 'b', 'C']],
    ['numbers, more than nine', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']],
    ['numbers with a leading zero', ['01', '02']],
    ['one card', ['A']],
    ['numbers of two levels, and codes with a year', ['1.1', '1.3', 'SG-2026-01', 'SG-2026-04']],
    ['codes of another make', ['VP1_ST1', 'VP1_ST3']],
    ['letters that begin later', ['C']],
    ['numbers that begin later', ['3', '4', '5']],
    ['a code of another make among the letters', ['A', 'C', 'VP1']],
  ])('accepts %s', (_, codes) => {
    expect(found(...codes)).toEqual([]);
  });

  it('points at the card after a gap in the middle and recalls the one before', () => {
    expect(found('A', 'C', 'D')).toEqual([
      `${folder}/c.yaml:1:9 Tra le schede di “Servizio autonomo Avvocatura” manca B: dopo A si passa a C. (la scheda precedente ${folder}/a.yaml:1:9)`,
    ]);
  });

  it('points at a gap after a beginning that comes later', () => {
    expect(found('4', '6')).toEqual([
      `${folder}/6.yaml:1:9 Tra le schede di “Servizio autonomo Avvocatura” manca 5: dopo 4 si passa a 6. (la scheda precedente ${folder}/4.yaml:1:9)`,
    ]);
  });

  it('tells each gap, of numbers too', () => {
    expect(found('1', '3', '7')).toEqual([
      `${folder}/3.yaml:1:9 Tra le schede di “Servizio autonomo Avvocatura” manca 2: dopo 1 si passa a 3. (la scheda precedente ${folder}/1.yaml:1:9)`,
      `${folder}/7.yaml:1:9 Tra le schede di “Servizio autonomo Avvocatura” mancano 4, 5 e 6: dopo 3 si passa a 7. (la scheda precedente ${folder}/3.yaml:1:9)`,
    ]);
  });

  it('looks at each unit of its own, by whatever name its cards call it', () => {
    const plan = planOf({
      [`${folder}/a.yaml`]: card(),
      [`${folder}/b.yaml`]: card('', { codice: 'B', unita: '2250' }),
      'obiettivi/risorse-umane/b.yaml': card('', { codice: 'B', unita: 'risorse-umane' }),
      'obiettivi/risorse-umane/d.yaml': card('', { codice: 'D', unita: 'risorse-umane' }),
    });

    expect(findings(sequenzaCodici, plan)).toEqual([
      'obiettivi/risorse-umane/d.yaml:1:9 Tra le schede di “Servizio autonomo Risorse umane” manca C: dopo B si passa a D. (la scheda precedente obiettivi/risorse-umane/b.yaml:1:9)',
    ]);
  });

  it('does not call missing a card that is there twice', () => {
    expect(findings(sequenzaCodici, planOf({ ...cards('A', 'B'), [`${folder}/z.yaml`]: card() }))).toEqual([]);
  });

  it.each([
    ['in the folder of the unit', `${folder}/b.yaml`, folder],
    ['beside its cards, in a folder of another name', 'obiettivi/legale/b.yaml', 'obiettivi/legale'],
    ['in a folder with the code of the unit', 'obiettivi/2250/b.yaml', folder],
  ])('says nothing when a card is broken %s', (_, broken, place) => {
    const plan = planOf(
      { [`${place}/a.yaml`]: card(), [`${place}/c.yaml`]: card('', { codice: 'C' }), [broken]: 'codice: B' },
      { broken: 'gap' },
    );

    expect(findings(sequenzaCodici, plan)).toEqual([]);
  });

  it('still tells a gap when the broken card is of another unit', () => {
    const plan = planOf({ ...cards('A', 'C'), 'obiettivi/risorse-umane/b.yaml': 'codice: B' }, { broken: 'gap' });

    expect(findings(sequenzaCodici, plan)).toHaveLength(1);
  });

  it('says nothing when the register of units is broken, since two names may be one unit', () => {
    const plan = planOf(
      {
        'organizzazione/unita.yaml': 'unita: []',
        [`${folder}/a.yaml`]: card(),
        [`${folder}/b.yaml`]: card('', { codice: 'B', unita: '2250' }),
      },
      { broken: 'gap' },
    );

    expect(findings(sequenzaCodici, plan)).toEqual([]);
  });
});
