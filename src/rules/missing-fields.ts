/** An item of a table that lacks something, by its place in the table. */
export interface Incomplete {
  readonly index: number;
  readonly missing: readonly string[];
}

/** The items of a table that lack something. */
export function incompleteOf<Item>(
  items: readonly Item[],
  missingIn: (item: Item) => readonly string[],
): readonly Incomplete[] {
  return items
    .map((item, index): Incomplete => ({ index, missing: missingIn(item) }))
    .filter(({ missing }) => missing.length > 0);
}

/** How many items lack each field, in the order in which the fields are asked. */
export function tallyOf(
  items: readonly Incomplete[],
  fields: readonly string[],
): readonly { readonly field: string; readonly count: number }[] {
  return fields
    .map((field) => ({ field, count: items.filter(({ missing }) => missing.includes(field)).length }))
    .filter(({ count }) => count > 0);
}
