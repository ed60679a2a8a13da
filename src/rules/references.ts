import type { Path, Source } from '../sources/source.ts';

/** An identifier in the data, with its place. */
export interface PlacedName {
  readonly path: Path;
  readonly name: string;
}

/** The texts at a pattern of keys, where `*` stands for every item of a list or key of a map. */
export function* namesAt(source: Source, pattern: readonly string[]): Iterable<PlacedName> {
  yield* descend(source.data, pattern, []);
}

function* descend(value: unknown, pattern: readonly string[], path: Path): Iterable<PlacedName> {
  const [step, ...rest] = pattern;
  if (step === undefined) {
    if (typeof value === 'string') yield { path, name: value };
    return;
  }
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    if (step === '*') for (const [index, item] of value.entries()) yield* descend(item, rest, [...path, index]);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (step === '*' || step === key) yield* descend(item, rest, [...path, key]);
  }
}
