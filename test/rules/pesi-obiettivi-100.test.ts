import { describe, expect, it } from 'vitest';

import { pesiObiettivi100 } from '../../src/rules/pesi-obiettivi-100.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const folder = 'obiettivi/avvocatura';

function cards(...weights: readonly (string | undefined)[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    weights.map((weight, index) => {
      const codice = 'ABC'.charAt(index);
      return [
        `${folder}/${codice.toLowerCase()}.yaml`,
        card(weight === undefined ? '' : `peso: ${weight}`, { codice }),
      ];
    }),
  );
}

function found(...weights: readonly (string | undefined)[]): readonly string[] {
  return findings(pesiObiettivi100, planOf(cards(...weights)));
}

const total = 'I pesi delle schede di “Servizio autonomo Avvocatura” sommano a';

describe('pesi-obiettivi-100', () => {
  it('accepts cards without weights, and weights that sum to 100 as decimals', () => {
    expect(found(undefined, undefined)).toEqual([]);
    expect(found('33.3', '"33,3%"', '33.4')).toEqual([]);
    expect(found('100')).toEqual([]);
  });

  it('points at the first weight and gives the sum', () => {
    expect(found('50', '40.5')).toEqual([
      `${folder}/a.yaml:4:7 ${total} 90,5, non a 100: 50 + 40,5. (anche qui ${folder}/b.yaml:4:7)`,
    ]);
  });

  it('finds a card without a weight among others, even where the sum is right', () => {
    expect(found('60', undefined, '40')).toEqual([
      `${folder}/a.yaml:4:7 ${total} 100 (60 + 40), ma la scheda B non ha un peso. (anche qui ${folder}/c.yaml:4:7) (l’altra scheda ${folder}/b.yaml:1:9)`,
    ]);
    expect(found(undefined, '60', undefined)).toEqual([
      `${folder}/b.yaml:4:7 ${total} 60 (60), ma le schede A e C non hanno un peso. (l’altra scheda ${folder}/a.yaml:1:9) (l’altra scheda ${folder}/c.yaml:1:9)`,
    ]);
  });

  it('sums each unit of its own, by whatever name its cards call it', () => {
    const plan = planOf({
      [`${folder}/a.yaml`]: card('peso: 60'),
      [`${folder}/b.yaml`]: card('peso: 40', { codice: 'B', unita: '2250' }),
      'obiettivi/risorse-umane/a.yaml': card('peso: 90', { unita: 'risorse-umane' }),
    });

    expect(findings(pesiObiettivi100, plan)).toEqual([
      'obiettivi/risorse-umane/a.yaml:4:7 I pesi delle schede di “Servizio autonomo Risorse umane” sommano a 90, non a 100: 90.',
    ]);
  });

  it('says nothing when a card of the unit or the register of units is broken', () => {
    const broken = { ...cards('60'), [`${folder}/b.yaml`]: 'codice: B' };
    const elsewhere = { ...cards('60'), 'obiettivi/risorse-umane/b.yaml': 'codice: B' };

    expect(findings(pesiObiettivi100, planOf(broken, { broken: 'gap' }))).toEqual([]);
    expect(findings(pesiObiettivi100, planOf(elsewhere, { broken: 'gap' }))).toHaveLength(1);
    expect(
      findings(
        pesiObiettivi100,
        planOf({ ...cards('60'), 'organizzazione/unita.yaml': 'unita: []' }, { broken: 'gap' }),
      ),
    ).toEqual([]);
  });
});
