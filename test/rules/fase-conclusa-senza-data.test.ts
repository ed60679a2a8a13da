import { describe, expect, it } from 'vitest';

import { faseConclusaSenzaData } from '../../src/rules/fase-conclusa-senza-data.ts';
import { card } from '../support/card.ts';
import { findings } from '../support/findings.ts';
import { planOf } from '../support/plan.ts';
import { yaml } from '../support/yaml.ts';

const file = 'obiettivi/avvocatura/a.yaml';

function found(part: string): readonly string[] {
  return findings(faseConclusaSenzaData, planOf({ [file]: card(part) }));
}

describe('fase-conclusa-senza-data', () => {
  it.each([
    ['a phase still to do', 'fasi:\n  - { descrizione: Studio, scadenza: 30/06/2022 }'],
    ['a year', 'fasi:\n  - { descrizione: Studio, scadenza: conclusa, anno: 2021 }'],
    ['a year in the description', 'fasi:\n  - { descrizione: Studio del 12 maggio 2021, scadenza: conclusa }'],
    [
      'a date in what it leaves',
      'fasi:\n  - { descrizione: Studio, scadenza: conclusa, prodotto: relazione del 12/05/2021 }',
    ],
    ['the year of the group', 'fasi:\n  - { anno: 2021, sottofasi: [{ descrizione: Bando, scadenza: conclusa }] }'],
  ])('accepts %s', (_, part) => {
    expect(found(part)).toEqual([]);
  });

  it('points at the deadline, and does not take any number for a year', () => {
    expect(found('fasi:\n  - { descrizione: Studio di 120215 atti, scadenza: conclusa }')).toEqual([
      `${file}:5:53 La fase 1 è conclusa, ma non si dice quando.`,
    ]);
  });

  it('tells the phases of a card together', () => {
    const phases = yaml`
      fasi:
        - { descrizione: Studio, scadenza: conclusa }
        - sottofasi:
            - { etichetta: a, descrizione: Bando del 2021, scadenza: conclusa }
            - { etichetta: b, descrizione: Scelta, scadenza: conclusa }
    `;

    expect(found(phases)).toEqual([
      `${file}:5:38 Le fasi 1 e 2b sono concluse, ma non si dice quando. (anche qui ${file}:8:56)`,
    ]);
  });
});
