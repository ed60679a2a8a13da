import { describe, expect, it } from 'vitest';

import { pesoZero } from '../../src/rules/peso-zero.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(pesoZero, planOf({ [file]: card(part) }));
}

describe('peso-zero', () => {
  it.each([
    ['a concluded phase', 'fasi:\n  - { descrizione: Studio, incidenza: 0, scadenza: conclusa }'],
    [
      'a phase that says that it is concluded',
      'fasi:\n  - { descrizione: Studio, incidenza: 0, scadenza: 30/06/2022, stato: conclusa }',
    ],
    ['a phase without a weight, told by another rule', 'fasi:\n  - { descrizione: Studio, scadenza: 30/06/2022 }'],
    ['a concluded group', 'fasi:\n  - { incidenza: 0, sottofasi: [{ descrizione: Bando, scadenza: conclusa }] }'],
    [
      'a part of a group that has a weight',
      'fasi:\n  - { incidenza: 90, sottofasi: [{ descrizione: Bando, incidenza: 0, scadenza: 30/06/2022 }] }',
    ],
  ])('accepts %s', (_, part) => {
    expect(found(part)).toEqual([]);
  });

  it('points at the weight', () => {
    expect(found('fasi:\n  - { descrizione: Studio, incidenza: 0%, scadenza: 30/06/2022 }')).toEqual([
      `${file}:5:39 La fase 1 pesa 0 ma non è conclusa.`,
    ]);
  });

  it('tells the phases of a card together, parts and groups included', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, incidenza: 0, scadenza: in corso d'anno }
        - sottofasi:
            - { etichetta: a, descrizione: Bando, incidenza: 0, scadenza: 30/06/2022 }
            - { etichetta: b, descrizione: Scelta, incidenza: 100, scadenza: 30/06/2022 }
        - incidenza: 0
          sottofasi:
            - { descrizione: Stampa, scadenza: conclusa }
            - { descrizione: Invio, scadenza: 31/12/2022 }
    `;

    expect(found(phases)).toEqual([
      `${file}:5:39 Le fasi 1, 2a e 3 pesano 0 ma non sono concluse. (anche qui ${file}:7:56) (anche qui ${file}:9:16)`,
    ]);
  });
});
