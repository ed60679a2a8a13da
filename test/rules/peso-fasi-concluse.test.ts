import { describe, expect, it } from 'vitest';

import { pesoFasiConcluse } from '../../src/rules/peso-fasi-concluse.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(pesoFasiConcluse, planOf({ [file]: card(part) }));
}

describe('peso-fasi-concluse', () => {
  it.each([
    ['a concluded phase that weighs nothing', 'fasi:\n  - { descrizione: Studio, incidenza: 0, scadenza: conclusa }'],
    ['a concluded phase without a weight', 'fasi:\n  - { descrizione: Studio, scadenza: conclusa }'],
    [
      'a phase of this year that has been concluded since',
      'fasi:\n  - { descrizione: Studio, incidenza: 40, scadenza: 30/06/2022, stato: conclusa }',
    ],
    [
      'a group of which a part is still to do',
      'fasi:\n  - { incidenza: 90, sottofasi: [{ descrizione: Bando, scadenza: conclusa }, { descrizione: Scelta, scadenza: 30/06/2022 }] }',
    ],
  ])('accepts %s', (_, part) => {
    expect(found(part)).toEqual([]);
  });

  it('points at the weight', () => {
    expect(found('fasi:\n  - { descrizione: Studio, incidenza: 33.3, scadenza: conclusa }')).toEqual([
      `${file}:5:39 La fase 1 è già conclusa ma pesa 33,3 su 100.`,
    ]);
  });

  it('tells the phases of a card together, parts and groups included', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, incidenza: 10, scadenza: conclusa }
        - sottofasi:
            - { descrizione: Bando, incidenza: 20, scadenza: conclusa }
            - { descrizione: Scelta, incidenza: 40, scadenza: 30/06/2022 }
        - incidenza: 30
          sottofasi:
            - { descrizione: Stampa, scadenza: conclusa }
    `;

    expect(found(phases)).toEqual([
      `${file}:5:39 Le fasi 1, 2.1 e 3 sono già concluse ma pesano 60 su 100. (anche qui ${file}:7:42) (anche qui ${file}:9:16)`,
    ]);
  });
});
