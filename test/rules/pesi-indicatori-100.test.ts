import { describe, expect, it } from 'vitest';

import { pesiIndicatori100 } from '../../src/rules/pesi-indicatori-100.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(...indicators: readonly string[]): readonly string[] {
  const list = indicators.map((one) => `  - ${one}`).join('\n');
  return findings(pesiIndicatori100, planOf({ [file]: card(`indicatori:\n${list}`) }));
}

describe('pesi-indicatori-100', () => {
  it('accepts weights that make 100, however they are written', () => {
    expect(
      found(
        '{ denominazione: A, peso: 33.3 }',
        '{ denominazione: B, peso: "33,3%" }',
        '{ denominazione: C, peso: 33.4 }',
      ),
    ).toEqual([]);
    expect(found('{ denominazione: A, peso: 100 }', 'rispetto dei tempi')).toEqual([]);
  });

  it('accepts indicators without weights', () => {
    expect(found('{ denominazione: A }', 'rispetto dei tempi')).toEqual([]);
    expect(findings(pesiIndicatori100, planOf({ [file]: card() }))).toEqual([]);
  });

  it('points at the list, with the sum', () => {
    expect(found('{ denominazione: A, peso: 60 }', '{ denominazione: B, peso: "30,5" }')).toEqual([
      `${file}:4:1 I pesi degli indicatori sommano a 90,5, non a 100: 60 + 30,5.`,
    ]);
  });

  it('says how many have no weight', () => {
    expect(found('{ denominazione: A, peso: 60 }', '{ denominazione: B }', 'rispetto dei tempi')).toEqual([
      `${file}:4:1 I pesi degli indicatori sommano a 60, non a 100 (senza peso: 2 indicatori).`,
    ]);
  });
});
