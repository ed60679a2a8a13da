import type { LawRow } from './law-row.ts';

/** Whether the plan owes a programme of training for its years. */
export const trainingAhead: readonly LawRow<true>[] = [
  { value: true, form: 'ordinaria', source: 'D.M. 132/2022, art. 4, c. 1, lett. c)', checked: true },
];
