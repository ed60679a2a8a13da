import type { LawRow } from './law-row.ts';

/** The part of the posts that may go to those who are already inside, in per cent at most. */
export const progressionsMaximum: readonly LawRow<number>[] = [
  { value: 50, source: 'D.Lgs. 165/2001, art. 52, c. 1-bis', checked: false },
];
