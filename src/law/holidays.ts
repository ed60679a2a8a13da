import { isoDateOf, later, type IsoDate } from '../plan/dates.ts';

/** The days on which nobody works in the whole country (L. 260/1949 and what changed it). */
export type Holiday =
  | 'capodanno'
  | 'epifania'
  | 'pasqua'
  | 'lunedi-dell-angelo'
  | 'liberazione'
  | 'lavoro'
  | 'repubblica'
  | 'san-francesco'
  | 'ferragosto'
  | 'ognissanti'
  | 'immacolata'
  | 'natale'
  | 'santo-stefano';

/** Those that fall on the same day of every year, by month and day, with the first year where there is one. */
const fixed: Readonly<Record<string, { readonly holiday: Holiday; readonly from?: number }>> = {
  '01-01': { holiday: 'capodanno' },
  '01-06': { holiday: 'epifania' },
  '04-25': { holiday: 'liberazione' },
  '05-01': { holiday: 'lavoro' },
  '06-02': { holiday: 'repubblica' },
  '08-15': { holiday: 'ferragosto' },
  '10-04': { holiday: 'san-francesco', from: 2026 },
  '11-01': { holiday: 'ognissanti' },
  '12-08': { holiday: 'immacolata' },
  '12-25': { holiday: 'natale' },
  '12-26': { holiday: 'santo-stefano' },
};

/** Deadlines fall in few years: the Easter of each is computed once. */
const easters = new Map<number, IsoDate>();

/** The public holiday that a day is, if it is one; Sundays apart. */
export function holidayOn(date: IsoDate): Holiday | undefined {
  const year = Number(date.slice(0, 4));
  const day = fixed[date.slice(5)];
  if (day && year >= (day.from ?? 0)) return day.holiday;
  // Easter and its Monday fall between 22 March and 26 April
  if (!/-0[34]-/.test(date)) return undefined;
  const easter = easters.get(year) ?? easterOf(year);
  easters.set(year, easter);
  if (date === easter) return 'pasqua';
  return date === later(easter, 1, 'giorni') ? 'lunedi-dell-angelo' : undefined;
}

/** Whether a day is a Sunday. */
export function isSunday(date: IsoDate): boolean {
  return weekdayOf(date) === 0;
}

/** Why a day is one on which nobody works: its holiday, or that it is a Sunday. */
export function dayOffOn(date: IsoDate): Holiday | 'domenica' | undefined {
  return holidayOn(date) ?? (isSunday(date) ? 'domenica' : undefined);
}

/** Whether offices are open: from Monday to Friday, holidays apart. */
export function isWorkingDay(date: IsoDate): boolean {
  return ![0, 6].includes(weekdayOf(date)) && holidayOn(date) === undefined;
}

/** The day of the week, 0 for Sunday. */
function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Easter Sunday of the Gregorian calendar, by the rule that Meeus, Jones and Butcher published. */
function easterOf(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * correction + 114;
  return isoDateOf(`${(days % 31) + 1}/${Math.floor(days / 31)}/${year}`) ?? '';
}
