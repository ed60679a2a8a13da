import type { Obiettivo, Plan } from '../plan/plan.ts';
import { remembered } from '../plan/remembered.ts';
import { references } from '../schema/generated/references.ts';
import type { FileObiettivo } from '../schema/generated/types.ts';
import { kindOf, kinds, type Kind } from '../sources/kinds.ts';
import type { Path, Source } from '../sources/source.ts';

type Written = NonNullable<FileObiettivo['indicatori']>[number];
export type FullIndicator = Exclude<Written, string>;

/** An indicator in full, with its place. */
export interface PlacedIndicator {
  readonly source: Source;
  readonly path: Path;
  readonly data: FullIndicator;
}

/** An indicator of a card that is only a sentence, with its place. */
export interface PlacedSentence {
  readonly source: Source;
  readonly path: Path;
  readonly text: string;
}

/** The indicators of a card that are written in full. */
export function fullIndicatorsOf(card: Obiettivo): readonly PlacedIndicator[] {
  return indicatorsOf(card).full;
}

/** The indicators of a card that are a sentence. */
export function sentencesOf(card: Obiettivo): readonly PlacedSentence[] {
  return indicatorsOf(card).sentences;
}

const indicatorsOf = remembered(({ data, source }: Obiettivo) => {
  const full: PlacedIndicator[] = [];
  const sentences: PlacedSentence[] = [];
  for (const [index, one] of data.indicatori?.entries() ?? []) {
    const path: Path = ['indicatori', index];
    if (typeof one === 'string') sentences.push({ source, path, text: one });
    else full.push({ source, path, data: one });
  }
  return { full, sentences };
});

/** Every indicator in full of the plan: of cards, of public value, of any section that has some. */
export const indicatorsOfPlan = remembered(({ sources }: Plan): readonly PlacedIndicator[] => {
  const found: PlacedIndicator[] = [];
  for (const source of sources) {
    const kind = kindOf(source.file);
    for (const pattern of (kind && patterns.get(kind)) ?? []) gather(source, source.data, pattern, [], found);
  }
  return found;
});

/** Where the files of each kind hold indicators: the schema puts this field into them, and nowhere else. */
const patterns: ReadonlyMap<Kind, readonly (readonly string[])[]> = new Map(
  kinds.map((kind) => [
    kind,
    references[kind]
      .filter(({ path, to }) => to === 'unita' && path.at(-1) === 'responsabile_dato')
      .map(({ path }) => path.slice(0, -1)),
  ]),
);

function gather(
  source: Source,
  value: unknown,
  pattern: readonly string[],
  path: Path,
  found: PlacedIndicator[],
): void {
  if (value === null || typeof value !== 'object') return;
  const step = pattern[path.length];
  // the schema of the file says that an object at the end of the pattern is an indicator
  if (step === undefined) found.push({ source, path, data: value as FullIndicator });
  else if (!Array.isArray(value)) {
    const item = (value as Readonly<Record<string, unknown>>)[step];
    if (item !== undefined) gather(source, item, pattern, [...path, step], found);
  } else if (step === '*') {
    for (const [index, item] of value.entries())
      if (typeof item === 'object') gather(source, item, pattern, [...path, index], found);
  }
}
