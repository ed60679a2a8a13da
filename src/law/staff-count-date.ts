import type { IsoDate } from '../plan/dates.ts';
import type { LawRow } from './law-row.ts';

/** The files whose count of staff is that of the end of the year before. */
export const staffCountFiles: readonly LawRow<'anagrafica' | 'fabbisogni' | 'struttura'>[] = [
  { value: 'anagrafica', source: 'D.M. 132/2022, art. 2 e Piano-tipo, sezione 1', checked: false },
  { value: 'struttura', source: 'D.M. 132/2022, Piano-tipo, sottosezione 3.1', checked: false },
  { value: 'fabbisogni', form: 'ordinaria', source: 'D.M. 132/2022, art. 4, c. 1, lett. c)', checked: true },
];

/** The day on which the staff is counted for a plan that begins in a year: the last of the year before. */
export function staffCountDay(year: number): IsoDate {
  return `${year - 1}-12-31`;
}
