import type { Path } from '../sources/source.ts';
import { defineRule } from './rule.ts';

/** No table is left with its headings alone. What a card leaves empty has a rule of its own. */
export const tabellaSenzaRighe = defineRule({
  code: 'tabella-senza-righe',
  severity: 'info',
  ground: 'logic',

  *check({ documents }) {
    for (const document of Object.values(documents)) {
      // most files hold no empty list, and their text tells
      if (!/\[\s*\]/.test(document.source.text)) continue;
      for (const path of emptyLists(document.data, [])) {
        yield { at: document.source.keySpanOf(path), facts: { field: String(path.at(-1) ?? '') } };
      }
    }
  },
});

function* emptyLists(value: unknown, path: Path): Iterable<Path> {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    if (value.length === 0) yield path;
    for (const [index, item] of value.entries()) yield* emptyLists(item, [...path, index]);
    return;
  }
  for (const [key, item] of Object.entries(value)) yield* emptyLists(item, [...path, key]);
}
