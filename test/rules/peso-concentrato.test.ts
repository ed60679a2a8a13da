import { describe, expect, it } from 'vitest';

import { pesoConcentrato } from '../../src/rules/peso-concentrato.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(pesoConcentrato, planOf({ [file]: card(part) }));
}

function phases(...weights: readonly number[]): string {
  return [
    'fasi:',
    ...weights.map((weight) => `  - { descrizione: Studio, incidenza: ${weight}, scadenza: 30/06/2022 }`),
  ].join('\n');
}

describe('peso-concentrato', () => {
  it.each([
    ['weights in balance', phases(40, 60)],
    ['a weight just below the limit', phases(20.1, 79.9)],
    ['one phase', phases(100)],
    [
      'the only phase still to do',
      'fasi:\n  - { descrizione: Studio, incidenza: 0, scadenza: conclusa }\n  - { descrizione: Avvio, incidenza: 100, scadenza: 30/06/2022 }',
    ],
    [
      'parts with a weight each',
      'fasi:\n  - { sottofasi: [{ descrizione: Bando, incidenza: 45, scadenza: 30/06/2022 }, { descrizione: Scelta, incidenza: 45, scadenza: 30/06/2022 }] }\n  - { descrizione: Avvio, incidenza: 10, scadenza: 30/06/2022 }',
    ],
  ])('accepts %s', (_, part) => {
    expect(found(part)).toEqual([]);
  });

  it('points at the weight', () => {
    expect(found(phases(20, 80))).toEqual([
      `${file}:6:39 La fase 2 pesa da sola 80 su 100, e ce ne sono altre da svolgere.`,
    ]);
  });

  it('weighs a phase against those of its own year', () => {
    const years = (weight: number) => yaml`
      pluriennale: true
      fasi:
        - { anno: 2022, descrizione: Studio, incidenza: 100, scadenza: 30/06/2022 }
        - { anno: 2023, descrizione: Bando, incidenza: ${100 - weight}, scadenza: 30/06/2023 }
        - { anno: 2023, descrizione: Avvio, incidenza: ${weight}, scadenza: 31/12/2023 }
    `;

    expect(found(years(60))).toEqual([]);
    expect(found(years(80))).toEqual([
      `${file}:8:50 La fase 3 pesa da sola 80 su 100, e ce ne sono altre da svolgere.`,
    ]);
  });

  it('finds a group with one weight, and a part', () => {
    const group = yaml`
      fasi:
        - { descrizione: Studio, incidenza: 10, scadenza: 30/06/2022 }
        - incidenza: 90
          sottofasi:
            - { descrizione: Bando, scadenza: 30/06/2022 }
            - { descrizione: Scelta, scadenza: 30/06/2022 }
    `;
    const part = yaml`
      fasi:
        - sottofasi:
            - { etichetta: a, descrizione: Bando, incidenza: 85.5, scadenza: 30/06/2022 }
            - { etichetta: b, descrizione: Scelta, incidenza: 14.5, scadenza: 30/06/2022 }
    `;

    expect(found(group)).toEqual([`${file}:6:16 La fase 2 pesa da sola 90 su 100, e ce ne sono altre da svolgere.`]);
    expect(found(part)).toEqual([`${file}:6:56 La fase 1a pesa da sola 85,5 su 100, e ce ne sono altre da svolgere.`]);
  });
});
