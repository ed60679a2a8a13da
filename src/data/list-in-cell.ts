/** Several things in one cell, as they are told apart there: `a; b`. */
export function listInCell(items: readonly string[]): string {
  return items.join('; ');
}
