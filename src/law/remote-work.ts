import type { LawRow } from './law-row.ts';

/** The part of those whose work can be done remotely that must be able to do so, in per cent. */
export const remoteWorkMinimum: readonly LawRow<number>[] = [
  { value: 15, source: 'L. 124/2015, art. 14, c. 1', checked: false },
];
