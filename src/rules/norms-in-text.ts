import { textsOf, type PlacedText } from '../plan/citations.ts';
import { remembered } from '../plan/remembered.ts';
import type { Source } from '../sources/source.ts';
import { months } from './months.ts';

/** A norm that a text cites: `articolo 7, comma 5, del D.Lgs. 196/2000`. */
export interface NormInText {
  readonly place: PlacedText;
  /** The act, without its articles. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly type: NormType;
  readonly number: number;
  /** Nothing where the text leaves it out. */
  readonly year: number | undefined;
  /** The article before it, `7-bis`. */
  readonly article: string | undefined;
}

type NormType = 'decreto legislativo' | 'decreto-legge' | 'legge' | 'legge regionale' | 'd.p.r.';

const day = String.raw`\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d)|\d{1,2}°?\s+(?:${months.join('|')})\s+\d{4}`;
const article = String.raw`(?:\b[Aa]rt(?:icolo|\.)\s*(?<article>\d+(?:-?(?:bis|ter|quater|quinquies|sexies|septies|octies))?)[^.;:]{0,40}?)?`;
const types = String.raw`(?<![\p{L}.])(?<type>[Dd]\.?\s?[Ll]gs\.?|[Dd]ecreto\s+[Ll]egislativo|[Dd]\.\s?[Ll]\.|[Dd]ecreto[\s-][Ll]egge|[Dd]\.?[Pp]\.?[Rr]\.?|[Ll]egge\s+[Rr]egionale|L\.\s?R\.|[Ll]egge|L\.)`;
const pattern = new RegExp(
  `${article}${types}\\s*(?:(?:del\\s+|dell['’])?(?<before>${day}),?\\s*)?(?:n\\.?\\s*)?(?<number>\\d{1,4})(?![\\d.,]\\d|\\d|%|\\s*(?:/|-)\\s*\\p{L})(?:\\s*(?:/|-)\\s*(?<year>\\d{4}|\\d{2})(?!\\d)|,?\\s+(?:del(?:l['’](?:anno)?)?\\s*(?:(?<after>${day})|(?<late>\\d{4})(?!\\d))))?`,
  'gu',
);

/** A day without a number: “legge 4 marzo 2009”. */
const dayAlone = new RegExp(`^\\s+(?:${months.join('|')})\\b`);

/** Whether a text, or a whole file, may cite a norm. */
function mayCiteNorms(text: string): boolean {
  return /[Ll]gs|[Ll]egge|egislativo|D\.\s?L\.|[Dd]\.?[Pp]\.?[Rr]|L\.\s?\d|L\. ?R\.|L\.\s+n/.test(text);
}

/** The norms that the texts of a file cite by type and number, with or without their year. */
export const normsInFile = remembered((source: Source): readonly NormInText[] =>
  mayCiteNorms(source.text) ? textsOf(source).flatMap(normsIn) : [],
);

function normsIn(place: PlacedText): readonly NormInText[] {
  const { text } = place;
  if (!mayCiteNorms(text)) return [];
  const found: NormInText[] = [];
  for (const match of text.matchAll(pattern)) {
    const { after, article: articleNumber, before, late, number, type = '', year } = match.groups ?? {};
    const start = match.index + match[0].indexOf(type, articleNumber === undefined ? 0 : match[0].lastIndexOf(type));
    const end = match.index + match[0].length;
    const kind = typeOf(type);
    const given = after ?? before;
    const yearGiven = given === undefined ? (year ?? late) : /\d+$/.exec(given)?.[0];
    if (given === undefined && yearGiven === undefined && dayAlone.test(text.slice(end))) continue;
    found.push({
      place,
      start,
      end,
      written: text.slice(start, end).replaceAll(/\s+/g, ' '),
      type: kind,
      number: Number(number),
      year: yearGiven === undefined ? undefined : fullYear(yearGiven),
      article: articleNumber,
    });
  }
  return found;
}

/** `82/05` is of 2005, `56/77` of 1977. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < 46 ? 2000 + year : 1900 + year;
}

function typeOf(written: string): NormType {
  const plain = written.toLowerCase().replaceAll(/[\s.-]/g, '');
  if (plain.includes('lgs') || plain.includes('legislativo')) return 'decreto legislativo';
  if (plain === 'dl' || plain === 'decretolegge') return 'decreto-legge';
  if (plain === 'dpr') return 'd.p.r.';
  return plain === 'lr' || plain.includes('regionale') ? 'legge regionale' : 'legge';
}
