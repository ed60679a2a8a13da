import { describe, expect, it } from 'vitest';

import { fasiMinime } from '../../src/rules/fasi-minime.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(fasiMinime, planOf({ [file]: card(part) }));
}

describe('fasi-minime', () => {
  it('accepts two phases, and two parts of one', () => {
    expect(
      found(
        'fasi:\n  - { descrizione: Studio, scadenza: 30/06/2022 }\n  - { descrizione: Avvio, scadenza: 30/06/2022 }',
      ),
    ).toEqual([]);
    expect(
      found(
        'fasi:\n  - { sottofasi: [{ descrizione: Studio, scadenza: 30/06/2022 }, { descrizione: Avvio, scadenza: 30/06/2022 }] }',
      ),
    ).toEqual([]);
  });

  it('points at the phases where there is one, or one part', () => {
    expect(found('fasi:\n  - { descrizione: Studio, scadenza: 30/06/2022 }')).toEqual([
      `${file}:4:1 La scheda ha una fase sola.`,
    ]);
    expect(found('fasi:\n  - { sottofasi: [{ descrizione: Studio, scadenza: 30/06/2022 }] }')).toHaveLength(1);
  });
});
