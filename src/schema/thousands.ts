import type { AnyFinding } from '../diagnostics/diagnostic.ts';
import type { Path, Source } from '../sources/source.ts';
import type { Kind } from '../sources/kinds.ts';
import { fieldAt } from './field.ts';

const thousands = /^-?\d{1,3}(?:\.\d{3})+$/;

/** Numbers written with a point for the thousands, as Italian does, and without quotation marks: YAML reads another number. */
export function thousandsIn(source: Source, kind: Kind): readonly AnyFinding[] {
  return [...numbersIn(source.data, [])].flatMap(({ path, value }): readonly AnyFinding[] => {
    const at = source.spanOf(path);
    const written = source.text.slice(at.start, at.end);
    if (!thousands.test(written)) return [];
    const facts = { title: fieldAt(kind, path).title, written, read: value };
    return [{ code: 'schema/migliaia', severity: 'error', at, facts }];
  });
}

function* numbersIn(value: unknown, path: Path): Iterable<{ readonly path: Path; readonly value: number }> {
  if (typeof value === 'number') yield { path, value };
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value))
    yield* numbersIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}
