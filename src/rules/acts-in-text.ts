import { textsOf, type PlacedText } from '../plan/citations.ts';
import { isoDateOf, type IsoDate } from '../plan/dates.ts';
import type { Atto, Plan } from '../plan/plan.ts';
import { remembered } from '../plan/remembered.ts';
import type { Source } from '../sources/source.ts';
import { bodyIn, sameBody, type BodyOfAct } from './body-of-act.ts';
import { dayOf } from './day-of-act.ts';
import { grouped } from './grouped.ts';
import { months } from './months.ts';

/** An act of the body written out in a text: `deliberazione della Giunta comunale n. 200 del 30/06/2022`. */
export interface ActInText {
  /** The text in which it stands, from `start` to `end`. */
  readonly place: PlacedText;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly kind: 'deliberazione' | 'determinazione' | 'decreto sindacale';
  readonly body: BodyOfAct | undefined;
  readonly number: number;
  readonly year: number | undefined;
  readonly date: IsoDate | undefined;
}

const day = String.raw`\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}|\d{1,2}°?\s+(?:${months.join('|')})\s+\d{4}`;
const kindOfAct = String.raw`\b(?<kind>[Dd]eliberazion[ei]|[Dd]eliber[ae]|[Dd]eterminazion[ei]|[Dd]etermin[ae]|[Dd]ecreto\s+(?:sindacale|del\s+Sindaco)|D\.?\s?G\.?\s?C\.?|D\.?\s?C\.?\s?C\.?|[DG]\.?\s?[GC]\.?(?=\s*n\b))`;
// whose it is: words without figures, the end of a sentence or another act between
const whose = String.raw`(?<whose>(?:\s+[A-Za-zàèéìòù'’.]+){0,6}?)`;
const numberOfAct = String.raw`(?:n\.?|nr\.?|num\.|numero)\s*(?<number>\d{1,5})`;
const pattern = new RegExp(
  `${kindOfAct}${whose}(?:\\s+(?:del\\s+|in\\s+data\\s+|dell['’])?(?<before>${day}),?)?,?\\s+${numberOfAct}(?:\\s*/\\s*(?<year>\\d{4})\\b|,?\\s+(?:del(?:l['’])?\\s*|in\\s+data\\s+|dd\\.?\\s*)(?:(?<after>${day})|(?<late>(?:19|20)\\d{2})\\b))?`,
  'g',
);

/** The acts that the texts of a file write out with their number. A file without the words of an act costs a search. */
export const actsInFile = remembered((source: Source): readonly ActInText[] =>
  mayHoldActs(source.text) ? textsOf(source).flatMap(actsIn) : [],
);

function actsIn(place: PlacedText): readonly ActInText[] {
  const { text } = place;
  if (!mayHoldActs(text)) return [];
  const found: ActInText[] = [];
  for (const match of text.matchAll(pattern)) {
    const { after, before, kind = '', late, number, whose: words = '', year } = match.groups ?? {};
    const written = match[0];
    const date = dateOf(after ?? before);
    const named = bodyIn(`${kind} ${words}`);
    // whose it is cannot be told: a ministry, a region, an authority
    if (named === 'other' || (named === undefined && words !== '')) continue;
    found.push({
      place,
      start: match.index,
      end: match.index + written.length,
      written: written.replaceAll(/\s+/g, ' '),
      kind: kindIn(kind),
      body: named,
      number: Number(number),
      year: date ? Number(date.slice(0, 4)) : year || late ? Number(year ?? late) : undefined,
      date,
    });
  }
  return found;
}

/** Whether a text, or a whole file, has the words of an act in it. */
function mayHoldActs(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}

/** Apart they are faster than as one pattern. */
const signs = [
  /eliber|etermin/,
  /ecreto\s+(?:sindacale|del\s+Sindaco)/,
  /D\.?[GC]\.?C/,
  /[DG]\.? ?[GC]\.? ?C?\.? ?n\b/,
];

/** The registered acts by number and year, without those that have no number. */
export function actsByNumber(plan: Plan): ReadonlyMap<string, readonly Atto[]> {
  const numbered = plan.registroAtti.filter((act) => act.data.numero !== undefined && yearOf(act) !== undefined);
  return grouped(numbered, (act) => `${act.data.numero}/${yearOf(act)}`);
}

/** The year in which a registered act was numbered. */
export function yearOf(act: Atto): number | undefined {
  const date = dayOf(act);
  return date ? Number(date.slice(0, 4)) : act.data.anno;
}

/** Whether a registered act may be the one that a text names: of the same kind and, as far as both say, of the same body. */
export function mayBe({ data }: Atto, { body, kind }: Pick<ActInText, 'body' | 'kind'>): boolean {
  if (data.tipo !== kind && !(kind === 'decreto sindacale' && data.tipo === 'decreto')) return false;
  if (kind !== 'deliberazione' || !body) return true;
  return sameBody(body, bodyIn(data.organo));
}

function kindIn(word: string): ActInText['kind'] {
  if (/^determin/i.test(word)) return 'determinazione';
  return /^decreto/i.test(word) ? 'decreto sindacale' : 'deliberazione';
}

function dateOf(written: string | undefined): IsoDate | undefined {
  if (written === undefined) return undefined;
  const [first = '', second = '', year = ''] = written.split(/[/.\-\s]+/);
  const month = /^\d+$/.test(second) ? second : String(months.indexOf(second) + 1);
  return isoDateOf(`${Number.parseInt(first, 10)}/${month}/${year}`);
}
