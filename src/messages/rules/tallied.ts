import { listed } from '../wording.ts';

/** `chi risponde (8), la scadenza (8) e gli indicatori (7)`: what the items of a table lack, and how many lack it. */
export function tallied(
  missing: readonly { readonly field: string; readonly count: number }[],
  names: Readonly<Record<string, string>>,
  and: string,
): string {
  return listed(
    missing.map(({ field, count }) => `${names[field] ?? field} (${count})`),
    and,
  );
}
