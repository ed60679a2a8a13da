// Files that use every property of their schemas: nothing of them is lost on the page, and each change of a value shows.
import { describe, expect, it } from 'vitest';

import type { FileOf } from '../../../src/plan/plan.ts';
import { dateInWords, monthInWords } from '../../../src/render/words/dates.ts';
import { amountInWords, numberInWords, percentageInWords } from '../../../src/render/words/numbers.ts';
import type { Kind } from '../../../src/sources/kinds.ts';
import { sectionOf, sections } from './support/parts.ts';
import { planWith } from './support/plans.ts';
import { sampleOf, type Leaf } from './support/schemas.ts';
import { wordsOf, wordsOfPart } from './support/words.ts';

type OneFile = Exclude<Kind, 'obiettivo'>;

/** What the first page says of the manifest, what the PDF has among its data, and how the plan is checked. */
const onTheFirstPage =
  /^(?:regole\/.*|limiti\/.*|profilo|titolo|avvertenza|triennio\/.*|anno|forma|natura|versione|data_versione|adozione\/(?:organo|atto|data)|pubblicazione\/licenza)$/;

/** What has no words of its own on the page. */
const unseen: Partial<Record<OneFile, RegExp>> = {
  // the date of the act has the year
  atti: /^atti\/0\/anno$/,
  // says where a table is printed
  'lavoro-agile': /^parti\/0\/paragrafi\/0\/dati\/0$/,
  piao: onTheFirstPage,
  // other names help whoever writes the plan
  unita: /^unita\/0\/alias\//,
};

/** Identifiers that the page shows, because other places of the page name them. */
const codes = /^(?:eventi_rischiosi|misure)\/0\/id$/;

describe.each(Object.keys(sections) as OneFile[])('%s', (kind) => {
  const { data, leaves } = sampleOf(kind);
  const seen = leaves.filter((leaf) => isSeen(kind, leaf));
  const printed = printOf(kind, data);

  it('prints every example', () => {
    const lost = seen.filter(
      (leaf) => !formsOf(leaf).some((form) => printed.toLowerCase().includes(wordsOf(form).toLowerCase())),
    );

    expect(lost.map(({ path, value }) => `${path.join('/')}: ${value}`)).toEqual([]);
  });

  it('prints every value anew when it changes', () => {
    const lost = seen.filter((leaf) => printOf(kind, changed(data, leaf.path, otherThan(leaf))) === printed);

    expect(lost.map(({ path, value }) => `${path.join('/')}: ${value}`)).toEqual([]);
  });
});

function printOf(kind: OneFile, data: unknown): string {
  return wordsOfPart(sectionOf(planWith({ [kind]: data as FileOf[typeof kind] }), kind)); // made after the schema
}

function isSeen(kind: OneFile, { path, names }: Leaf): boolean {
  const place = path.join('/');
  if (names.at(-1) === 'identificativo' && path.at(-1) === 'id')
    return codes.test(place.replace(/\/indicatore\/id$/, ''));
  return !unseen[kind]?.test(place);
}

/** The ways in which a value may stand on the page. */
function formsOf({ value, names, path }: Leaf): readonly string[] {
  if (typeof value === 'boolean')
    return path.at(-1) === 'gratuito' ? ['gratuito'] : path.at(-1) === 'rilevante' ? ['principali'] : ['sì', 'no'];
  if (typeof value === 'number')
    return [
      String(value),
      numberInWords(value),
      percentageInWords(value),
      monthInWords(String(value).padStart(2, '0')),
    ];
  const amount = names.includes('importo') ? [amountInWords(value)] : [];
  const recurring = /^\d\d\/\d\d$/.test(value) ? [monthInWords(value.slice(3))] : [];
  const words = value.replaceAll('-', ' '); // an identifier that the page tells by its name
  // of an act that no register of the sample knows, its identifier
  const cited = value.replaceAll(/\[\[atto:([^\]]*)\]\]/g, 'atto $1');
  return [
    value,
    cited,
    value.replaceAll('*', ''),
    words,
    dateInWords(value),
    monthInWords(value),
    ...amount,
    ...recurring,
  ];
}

/** Another value that the same place may hold. */
function otherThan({ value, schema }: Leaf): unknown {
  if (schema.enum) return schema.enum.find((one) => one !== value);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1 > (schema.maximum ?? Infinity) ? value - 1 : value + 1;
  if (/^\d\d\/\d\d\/\d{4}$/.test(value)) return '05/05/2035';
  if (/^\d\d\/\d\d$/.test(value)) return '05/05';
  if (/^\d\d\.\d{4}$/.test(value)) return '05.2035';
  if (/^[\d.]+,\d\d$/.test(value)) return '123.456,00';
  return `${value}x`;
}

function changed(data: unknown, [key, ...rest]: Leaf['path'], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data))
    return data.map((item, index) => (index === Number(key) ? changed(item, rest, value) : item));
  const map = data as Readonly<Record<string, unknown>>; // a path leads through lists and maps alone
  return { ...map, [key]: changed(map[key], rest, value) };
}
