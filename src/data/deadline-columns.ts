import { dayOf } from '../plan/phases.ts';
import type { Scadenza } from '../plan/plan.ts';
import { deadlineInWords } from '../render/words/deadlines.ts';
import type { CsvColumn } from './csv.ts';

/** A deadline in three columns, as `piao.json` has it: its form, its words, its written or computed day (ISO 8601). */
export function deadlineColumns<Row>(
  prefix: string,
  deadlineOf: (row: Row) => Scadenza | undefined,
): readonly CsvColumn<Row>[] {
  return [
    [`${prefix}_forma`, (row) => deadlineOf(row)?.forma],
    [
      `${prefix}_testo`,
      (row) => {
        const deadline = deadlineOf(row);
        return deadline && deadlineInWords(deadline);
      },
    ],
    [`${prefix}_data`, (row) => dayOf(deadlineOf(row))],
  ];
}
