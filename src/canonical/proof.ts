import { Parser } from 'yaml';

import { isoDateOf } from '../plan/dates.ts';
import { percentageOf } from '../plan/decimal.ts';
import type { Path, Source } from '../sources/source.ts';
import { commentsOf, isSilencing } from './outline.ts';
import type { Place } from './place.ts';
import { withoutBlanks } from './text.ts';

/** Whether two values are the same: a day is its date, a percentage its number; the order of keys says nothing, nor do blanks at the end of a paragraph. */
export function meansTheSame(one: unknown, other: unknown, place: Place): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => meansTheSame(item, other[index], place.item));
  if (isGroup(one) && isGroup(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && meansTheSame(one[key], other[key], place.under(key)))
    );
  }
  return Object.is(meaningOf(one, place), meaningOf(other, place));
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function meaningOf(value: unknown, { wants }: Place): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  if (wants === 'day') return isoDateOf(String(value)) ?? value;
  if (wants === 'percentage') return percentageOf(value) ?? value;
  return wants === 'prose' && typeof value === 'string' ? withoutBlanks(value) : value;
}

/** For each comment that may silence a rule, the places whose findings it would silence. */
export function silencedIn(source: Source): readonly string[] {
  if (!/#\s*piao/i.test(source.text)) return [];
  const pointers = new Map<number, Set<string>>();
  for (const path of pathsIn(source.data, [])) {
    const { pointer, start } = source.spanOf(path);
    for (const offset of [start, source.keySpanOf(path).start]) {
      const { line } = source.position(offset);
      pointers.set(line, (pointers.get(line) ?? new Set()).add(pointer));
    }
  }
  const lines = source.text.split('\n');
  return commentsOf([...new Parser().parse(source.text)], source.text)
    .filter(({ column, text }) => column !== undefined && isSilencing({ text }))
    .map(({ start, text }) => {
      let line = source.position(start).line;
      while (line < lines.length && /^[ \t]*(#|\r?$)/.test(lines[line] ?? '')) line += 1;
      return `${text} ${[...(pointers.get(line + 1) ?? [])].toSorted().join(' ')}`;
    });
}

function* pathsIn(value: unknown, path: Path): Iterable<Path> {
  yield path;
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value))
    yield* pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Whether two lists hold the same, in whatever order. */
export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  const sorted = other.toSorted();
  return one.length === other.length && one.toSorted().every((item, index) => item === sorted[index]);
}
