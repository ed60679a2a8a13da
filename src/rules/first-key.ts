import type { Source, Span } from '../sources/source.ts';

/** Where to show what a whole file lacks: its first key, above which a comment can stand; the value of a file without keys. */
export function firstKeyOf(source: Source): Span {
  const [first] = Object.keys(source.data ?? {});
  return first === undefined ? source.spanOf([]) : source.keySpanOf([first]);
}

/** The nearest thing there is in a file to a place that may not be: the key of the first path that leads somewhere. */
export function nearestKeyOf(source: Source, ...paths: readonly (readonly string[])[]): Span {
  const found = paths.find((path) => leadsSomewhere(source.data, path));
  return found ? source.keySpanOf(found) : firstKeyOf(source);
}

function leadsSomewhere(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
  return leadsSomewhere(Object.entries(value).find(([key]) => key === step)?.[1], rest);
}
