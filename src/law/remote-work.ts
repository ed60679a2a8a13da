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
