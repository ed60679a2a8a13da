import type { LawRow } from './law-row.ts';

/** A count of fewer persons than these may tell who they are. */
export const smallNumbers: readonly LawRow<number>[] = [
  { value: 3, source: 'D.Lgs. 33/2013, art. 7-bis; Garante, provv. 243/2014', checked: false },
];
