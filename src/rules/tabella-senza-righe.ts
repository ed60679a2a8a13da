import type { Path } from '../sources/source.ts';
import { defineRule } from './rule.ts';
import { walk } from './walk.ts';

/** No table is left with its headings alone. What a card leaves empty has a rule of its own. */
export const tabellaSenzaRighe = defineRule({
  code: 'tabella-senza-righe',
  severity: 'info',
  ground: 'logic',

  *check({ documents }) {
    for (const document of Object.values(documents)) {
      // most files hold no empty list, and their text tells
      if (!/\[\s*\]/.test(document.source.text)) continue;
      for (const path of emptyLists(document.data)) {
        yield { at: document.source.keySpanOf(path), facts: { field: String(path.at(-1) ?? '') } };
      }
    }
  },
});

function emptyLists(data: unknown): readonly Path[] {
  const found: Path[] = [];
  walk(data, (value, path) => {
    if (Array.isArray(value) && value.length === 0) found.push([...path]);
    return true;
  });
  return found;
}
