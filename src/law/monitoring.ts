import type { LawRow } from './law-row.ts';

/** What section 4 says of the control of each subsection: who does it, how, and when. */
export const monitoredAspects: readonly LawRow<readonly ('chi' | 'come' | 'quando')[]>[] = [
  { value: ['chi', 'come', 'quando'], form: 'ordinaria', source: 'D.M. 132/2022, art. 5', checked: false },
];

/** How many times at least the users are asked whether they are satisfied. */
export const satisfactionSurveys: readonly LawRow<number>[] = [
  { value: 1, form: 'ordinaria', source: 'D.M. 132/2022, art. 5, c. 1', checked: false },
];
