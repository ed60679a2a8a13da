import { isoDateOf, type IsoDate } from '../../plan/dates.ts';

/** Months from January; months and days of an Italian date are small. */
export const monthNames = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const;

/** `31 dicembre 2022` and `1° gennaio 2022`; a text that is no date comes back as it is. */
export function dateInWords(text: string): string {
  const date = isoDateOf(text);
  return date ? wordsOf(date) : text;
}

export type Preposition = 'il' | 'al' | 'dal' | 'del';

/** `il 16 febbraio 2022`, `dall'8 marzo 2022`, `del 1° aprile 2021`; before a text that is no date, the bare preposition. */
export function datePhrase(preposition: Preposition, text: string): string {
  const date = isoDateOf(text);
  if (!date) return `${preposition} ${text}`;
  const day = dayOf(date);
  const elided = day === 8 || day === 11;
  return elided ? `${stem(preposition)}'${wordsOf(date)}` : `${preposition} ${wordsOf(date)}`;
}

/** `dicembre 2022` from `12.2022`, `12/2022` or `2022-12`, `dicembre` from `12`; any other text as it is. */
export function monthInWords(text: string): string {
  const [, month, year] = /^(\d{1,2})(?:[./](\d{4}))?$/.exec(text) ?? [];
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const name = monthNames[Number(month ?? isoMonth) - 1];
  if (!name) return dateInWords(text);
  return [name, year ?? isoYear].filter(Boolean).join(' ');
}

function wordsOf(date: IsoDate): string {
  const day = dayOf(date);
  return `${day === 1 ? '1°' : day} ${monthNames[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

function dayOf(date: IsoDate): number {
  return Number(date.slice(8));
}

/** What stays of a preposition before a vowel: `l'`, `all'`, `dall'`, `dell'`. */
function stem(preposition: Preposition): string {
  return preposition === 'il' ? 'l' : `${preposition}l`;
}
