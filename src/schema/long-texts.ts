import type { AnyFinding } from '../diagnostics/diagnostic.ts';
import type { Kind } from '../sources/kinds.ts';
import type { Path, Source } from '../sources/source.ts';
import { fieldAt } from './field.ts';

/** Texts longer than a limit, whatever their field. */
export function longTextsIn(source: Source, kind: Kind, limit: number): readonly AnyFinding[] {
  return [...longTexts(source.data, [], limit)].map(({ path, length }) => ({
    code: 'schema/troppo-lungo',
    severity: 'error',
    at: source.keySpanOf(path),
    facts: { title: fieldAt(kind, path).title, length, limit },
  }));
}

function* longTexts(
  value: unknown,
  path: Path,
  limit: number,
): Iterable<{ readonly path: Path; readonly length: number }> {
  if (typeof value === 'string' && value.length > limit) yield { path, length: value.length };
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value))
    yield* longTexts(item, [...path, Array.isArray(value) ? Number(key) : key], limit);
}
