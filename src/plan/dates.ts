/** A day as ISO 8601, `2022-12-31`: such texts compare as the days do. */
export type IsoDate = string;

const written = /^(?:(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{4})-(\d{2})-(\d{2}))$/;

/** Whether a text has the form of a date, existing or not. */
export function looksLikeDate(text: string): boolean {
  return written.test(text);
}

/** `31/12/2022` or `2022-12-31` as ISO; nothing when nothing is written, the text is no date or the day does not exist (31/02/2022). */
export function isoDateOf(text: string | null | undefined): IsoDate | undefined {
  const match = text ? written.exec(text) : null;
  if (!match) return undefined;
  const [year, month, day] = match[3] ? [match[3], match[2], match[1]] : [match[4], match[5], match[6]];
  return existing(Number(year), Number(month), Number(day));
}

/** The last day that exists of a month: 28, 29, 30 or 31. */
export function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export type UnitOfTime = 'giorni' | 'mesi' | 'anni';

/** A day later by some days, months or years; a day that the month lacks becomes its last (31 January + 1 month = 28 February). */
export function later(date: IsoDate, amount: number, unit: UnitOfTime): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (unit === 'giorni') return isoOf(new Date(Date.UTC(year, month - 1, day + amount)));
  const months = year * 12 + (month - 1) + (unit === 'mesi' ? amount : amount * 12);
  const newYear = Math.floor(months / 12);
  const newMonth = (months % 12) + 1;
  return existing(newYear, newMonth, Math.min(day, lastDayOf(newYear, newMonth))) ?? date;
}

/** Days from one date to another, negative when the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function existing(year: number, month: number, day: number): IsoDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return undefined;
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

function isoOf(date: Date): IsoDate {
  return existing(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? '';
}
