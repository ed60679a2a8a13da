import { later, type IsoDate } from '../plan/dates.ts';
import { holds, type LawRow } from './law-row.ts';

/** The public holidays of the whole country. The patron saint is of one town, and Sundays are too many to be told. */
export type Holiday =
  | 'capodanno'
  | 'epifania'
  | 'pasqua'
  | 'lunedi-dell-angelo'
  | 'liberazione'
  | 'lavoro'
  | 'repubblica'
  | 'ferragosto'
  | 'san-francesco'
  | 'ognissanti'
  | 'immacolata'
  | 'natale'
  | 'santo-stefano';

const source = 'L. 260/1949, artt. 1 e 2';

/** The holidays of a fixed day, written `MM-DD`. */
const fixed: readonly LawRow<{ readonly holiday: Holiday; readonly day: string }>[] = [
  { value: { holiday: 'capodanno', day: '01-01' }, source, checked: true },
  { value: { holiday: 'epifania', day: '01-06' }, source: 'D.P.R. 792/1985', checked: false },
  { value: { holiday: 'liberazione', day: '04-25' }, source, checked: true },
  { value: { holiday: 'lavoro', day: '05-01' }, source, checked: true },
  { value: { holiday: 'repubblica', day: '06-02' }, source: 'L. 336/2000', checked: false },
  { value: { holiday: 'ferragosto', day: '08-15' }, source, checked: true },
  { value: { holiday: 'san-francesco', day: '10-04' }, from: 2026, source: 'L. 151/2025, art. 1', checked: true },
  { value: { holiday: 'ognissanti', day: '11-01' }, source, checked: true },
  { value: { holiday: 'immacolata', day: '12-08' }, source, checked: true },
  { value: { holiday: 'natale', day: '12-25' }, source, checked: true },
  { value: { holiday: 'santo-stefano', day: '12-26' }, source, checked: true },
];

const known = new Map<number, ReadonlyMap<IsoDate, Holiday>>();

/** The holiday that a day is, if it is one. */
export function holidayOn(date: IsoDate): Holiday | undefined {
  const year = Number(date.slice(0, 4));
  const holidays = known.get(year) ?? holidaysOf(year);
  known.set(year, holidays);
  return holidays.get(date);
}

function holidaysOf(year: number): ReadonlyMap<IsoDate, Holiday> {
  const easter = easterOf(year);
  // a day is a holiday whatever the body and the form of its plan
  const context = { anno: year, ente: undefined, forma: 'ordinaria' } as const;
  const rows = fixed.filter((row) => holds(row, context));
  return new Map([
    ...rows.map(({ value }) => [`${year}-${value.day}`, value.holiday] as const),
    [later(easter, 1, 'giorni'), 'lunedi-dell-angelo'] as const,
    [easter, 'pasqua'] as const,
  ]);
}

/** Whether offices are open: from Monday to Friday, holidays apart. */
export function isWorkingDay(date: IsoDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && holidayOn(date) === undefined;
}

/** Easter Sunday by the Gregorian reckoning, after Gauss as corrected by Butcher. */
function easterOf(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leap = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - moon + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  const month = Math.floor(days / 31);
  return `${year}-${String(month).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`;
}
