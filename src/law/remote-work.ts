import type { FileLavoroAgile } from '../schema/generated/types.ts';
import type { LawRow } from './law-row.ts';

export type Condition = keyof NonNullable<FileLavoroAgile['condizioni']>;

/** The conditions under which staff may work remotely. */
export const remoteWorkConditions: readonly LawRow<readonly Condition[]>[] = [
  {
    value: ['servizi_utenti', 'rotazione_e_prevalenza', 'piattaforma', 'arretrato', 'dotazioni'],
    source: 'D.M. 132/2022, art. 4, c. 1, lett. b)',
    checked: true,
  },
];

/** The part of those whose work can be done remotely that must be able to do so, in per cent. */
export const remoteWorkMinimum: readonly LawRow<number>[] = [
  { value: 15, source: 'L. 124/2015, art. 14, c. 1', checked: false },
];
