import { isoDateOf, type IsoDate } from '../plan/dates.ts';
import { months } from './months.ts';

/** A day, or the first day of a month, that a text speaks of. */
export interface DateInProse {
  /** As the text writes it. */
  readonly text: string;
  readonly day: IsoDate;
  /** The text before it. */
  readonly before: string;
}

const written = new RegExp(
  String.raw`(?<![\d/.-])(?:(\d{1,2})[/.](\d{1,2})[/.](\d{4})|(?:(\d{1,2})[°º]? )?(${months.join('|')}) (\d{4}))(?!\d)`,
  'gi',
);

/** The days and months with their year in a text: `31/01/2023`, `31.01.2023`, `31 gennaio 2023`, `gennaio 2023`. */
export function datesInProse(text: string): readonly DateInProse[] {
  // most texts have no year, and this is the cheap way to know
  if (!text.includes('20')) return [];
  return [...text.matchAll(written)].flatMap((match) => {
    const [whole, day, month, year, wordDay = '1', name, wordYear] = match;
    const numbers = name === undefined ? [day, month, year] : [wordDay, String(monthOf(name)), wordYear];
    const iso = isoDateOf(numbers.join('/'));
    return iso ? [{ text: whole, day: iso, before: text.slice(0, match.index) }] : [];
  });
}

function monthOf(name: string): number {
  return months.indexOf(name.toLowerCase()) + 1;
}
