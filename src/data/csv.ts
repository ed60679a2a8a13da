import { stringify } from 'csv-stringify/sync';

import type { Obiettivo } from '../plan/plan.ts';

/** A cell: a number stays one, and what is not told is empty. */
export type CsvCell = string | number | undefined;

/** A column: its name, and its cell in the row of a thing. */
export type CsvColumn<Row> = readonly [name: string, cellOf: (row: Row) => CsvCell];

/**
 * A table as CSV (RFC 4180): a line of names, lines that end in CRLF, quotation marks only where they are needed, UTF-8
 * without a byte-order mark. A text that a spreadsheet would run as a formula begins with an apostrophe, as OWASP advises
 * (CSV Injection).
 */
export function csvOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => columns.map(([, cellOf]) => cellOf(row))),
    {
      header: true,
      columns: columns.map(([name]) => ({ key: name, header: name })),
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
}

/** The columns that say in both tables which card a row is of. */
export const cardKey: readonly CsvColumn<Obiettivo>[] = [
  ['unita_id', (card) => card.unita?.data.id ?? card.data.unita],
  ['codice', (card) => card.codice],
];
