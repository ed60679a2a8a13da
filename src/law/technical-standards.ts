import type { LawRow } from './law-row.ts';

/** A way of writing a technical standard that is no longer right, or never was. */
export interface StandardAsWritten {
  /** What a text writes. */
  readonly written: RegExp;
  /** Words that tell at once whether a text may hold it. */
  readonly hint: string;
  readonly wrong: 'nome' | 'superata';
  /** What it is called, or what took its place. */
  readonly right: string;
}

/** Technical standards that plans name wrongly or in an old edition; from memory, so only told as a note. */
export const technicalStandards: readonly LawRow<StandardAsWritten>[] = [
  {
    value: {
      written: /\bUNI EN 301[ .]?549(?::\d{4})?/g,
      hint: 'UNI EN 301',
      wrong: 'nome',
      right: 'UNI CEI EN 301549',
    },
    source: 'Catalogo UNI; Linee guida AgID sull’accessibilità degli strumenti informatici',
    checked: false,
  },
  {
    value: { written: /\bWCAG 2\.0\b/g, hint: 'WCAG', wrong: 'superata', right: 'WCAG 2.1' },
    source: 'EN 301 549, versione 2.1.2 e seguenti',
    checked: false,
  },
  {
    value: { written: /\b(?:BS )?OHSAS 18001(?::\d{4})?/g, hint: 'OHSAS', wrong: 'superata', right: 'UNI ISO 45001' },
    source: 'ISO 45001:2018',
    checked: false,
  },
  {
    value: {
      written: /\bISO 9001:(?:1994|2000|2008)\b/g,
      hint: 'ISO 9001',
      wrong: 'superata',
      right: 'UNI EN ISO 9001:2015',
    },
    source: 'ISO 9001:2015',
    checked: false,
  },
  {
    value: {
      written: /\bISO(?:\/IEC)? 27001:(?:2005|2013|2017)\b/g,
      hint: '27001',
      wrong: 'superata',
      right: 'ISO/IEC 27001:2022',
    },
    from: 2023,
    source: 'ISO/IEC 27001:2022',
    checked: false,
  },
];
