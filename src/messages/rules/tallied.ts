import { listed } from '../wording.ts';

type Tally = readonly { readonly field: string; readonly count: number }[];

/** `manca`, or `mancano` before more than one thing. */
export function lacks(missing: Tally): string {
  return missing.length === 1 ? 'manca' : 'mancano';
}

/** `chi risponde (8), la scadenza (8) e gli indicatori (7)`: what the items of a table lack, and how many lack it. */
export function tallied(missing: Tally, names: Readonly<Record<string, string>>, and: string): string {
  return listed(
    missing.map(({ field, count }) => `${names[field] ?? field} (${count})`),
    and,
  );
}
