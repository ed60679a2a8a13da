/** The sum of a column of a table; a blank cell adds nothing. */
export function sumOfColumn<Column extends string>(
  rows: readonly { readonly [C in Column]?: number }[],
  column: Column,
): number {
  return rows.reduce((total, row) => total + (row[column] ?? 0), 0);
}
