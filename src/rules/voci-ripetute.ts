import type { Path, Source } from '../sources/source.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { walk } from './walk.ts';

type Finding = RuleFinding<'voci-ripetute'>;

/** Shorter texts, codes and single words may come back for good reasons. */
const leastLength = 12;

/** A text as long as this says a thing of its own, also where it closes another: “do this and do that”, “do that”. */
const leastWithin = 30;

/** No list says the same thing twice, whatever the capitals and the stop at the end. */
export const vociRipetute = defineRule({
  code: 'voci-ripetute',
  severity: 'info',
  ground: 'logic',

  *check({ sources }) {
    for (const source of sources) yield* repeatedIn(source);
  },
});

function repeatedIn(source: Source): readonly Finding[] {
  const found: Finding[] = [];
  walk(source.data, (part, path) => {
    // in most lists there are no two texts to compare
    if (!Array.isArray(part) || part.length < 2 || !mayRepeat(part)) return true;
    const first = new Map<string, { readonly index: number; readonly text: string }>();
    const placeOf = (index: number): Path => [...path, index, ...(typeof part[index] === 'string' ? [] : ['testo'])];
    for (const [index, item] of part.entries()) {
      const text = textOf(item);
      if (text === undefined || text.length < leastLength || text.startsWith('allegati/')) continue;
      const plain = text
        .toLowerCase()
        .replaceAll(/\s+/g, ' ')
        .replace(/[\s.;,]+$/, '');
      const before = first.get(plain);
      if (before === undefined) first.set(plain, { index, text });
      else
        found.push({
          at: source.spanOf(placeOf(index)),
          facts: { text: short(text), within: false },
          related: [{ at: source.spanOf(placeOf(before.index)), label: 'also-here' }],
        });
    }
    for (const [longer, other] of first) {
      for (const { index } of longer.matchAll(/ e /g)) {
        const plain = longer.slice(index + 3);
        const item = plain.length < leastWithin ? undefined : first.get(plain);
        if (!item) continue;
        found.push({
          at: source.spanOf(placeOf(item.index)),
          facts: { text: short(item.text), within: true },
          related: [{ at: source.spanOf(placeOf(other.index)), label: 'also-here' }],
        });
      }
    }
    return true;
  });
  return found;
}

/** Whether a list holds two texts that are long enough. */
function mayRepeat(items: readonly unknown[]): boolean {
  let count = 0;
  for (const item of items) if ((textOf(item)?.length ?? 0) >= leastLength) count += 1;
  return count > 1;
}

/** The text of an item: the item itself, or its field `testo`; a titled part is a part of its own. */
function textOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (item === null || typeof item !== 'object' || !('testo' in item) || 'titolo' in item) return undefined;
  return typeof item.testo === 'string' ? item.testo : undefined;
}

/** The beginning of a long text is enough to find it again. */
function short(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/\s+\S*$/, '')}…`;
}
