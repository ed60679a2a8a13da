import type { Obiettivo, Plan } from '../plan/plan.ts';
import { references } from '../schema/generated/references.ts';
import type { FileObiettivo } from '../schema/generated/types.ts';
import { kindOf } from '../sources/kinds.ts';
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
export function fullIndicatorsOf({ data, source }: Obiettivo): readonly PlacedIndicator[] {
  return (data.indicatori ?? []).flatMap((one, index) =>
    typeof one === 'string' ? [] : [{ source, path: ['indicatori', index], data: one }],
  );
}

/** The indicators of a card that are a sentence. */
export function sentencesOf({ data, source }: Obiettivo): readonly PlacedSentence[] {
  return (data.indicatori ?? []).flatMap((one, index) =>
    typeof one === 'string' ? [{ source, path: ['indicatori', index], text: one }] : [],
  );
}

/** Every indicator in full of the plan: of cards, of public value, of any section that has some. */
export function* indicatorsOfPlan({ sources }: Plan): Iterable<PlacedIndicator> {
  for (const source of sources) {
    const kind = kindOf(source.file);
    if (!kind || !source.text.includes('denominazione')) continue;
    for (const { path, to } of references[kind]) {
      // the schema puts this field into indicators, and nowhere else
      if (to === 'unita' && path.at(-1) === 'responsabile_dato')
        yield* indicatorsAt(source, source.data, path.slice(0, -1), []);
    }
  }
}

function* indicatorsAt(
  source: Source,
  value: unknown,
  pattern: readonly string[],
  path: Path,
): Iterable<PlacedIndicator> {
  if (value === null || typeof value !== 'object') return;
  const [step, ...rest] = pattern;
  // the schema of the file says that an object at the end of the pattern is an indicator
  if (step === undefined) yield { source, path, data: value as FullIndicator };
  else if (Array.isArray(value)) {
    if (step === '*')
      for (const [index, item] of value.entries()) yield* indicatorsAt(source, item, rest, [...path, index]);
  } else if (step in value) {
    yield* indicatorsAt(source, (value as Readonly<Record<string, unknown>>)[step], rest, [...path, step]);
  }
}
