import type { Plan } from '../plan/plan.ts';
import type { FileLavoroAgile } from '../schema/generated/types.ts';
import { compare, type WrongTotal } from './compare-total.ts';
import { sumOfColumn } from './sum-of-column.ts';

/** The column totals of the agreements on remote work; a blank cell adds nothing, a column without cells is not summed. */
export function* totalsOfAgreements(document: Plan['documents']['lavoro-agile']): Iterable<WrongTotal> {
  const accordi: FileLavoroAgile['accordi'] = document?.data.accordi;
  for (const column of ['F', 'M', 'totale', 'non_fruiscono', 'effettivi'] as const) {
    if (!accordi?.righe.some((row) => row[column] !== undefined)) continue;
    yield* compare(
      document,
      ['accordi', 'totale', column],
      'accordi',
      column,
      accordi.totale?.[column],
      accordi.righe.reduce((total, row) => total + (cellOf(row, column) ?? 0), 0),
      sumOfColumn(accordi.righe, column),
    );
  }
}

type Row = NonNullable<FileLavoroAgile['accordi']>['righe'][number];

/** What a cell should hold: a wrong sum within a row is told there, and does not make the total of its column wrong. */
function cellOf(row: Row, column: 'F' | 'M' | 'totale' | 'non_fruiscono' | 'effettivi'): number | undefined {
  if (row[column] === undefined || (column !== 'totale' && column !== 'effettivi')) return row[column];
  const total = row.F === undefined || row.M === undefined ? row.totale : row.F + row.M;
  if (column === 'totale' || total === undefined) return total ?? row[column];
  return total - (row.non_fruiscono ?? 0);
}
