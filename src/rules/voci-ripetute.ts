import type { Path, Source } from '../sources/source.ts';
import { defineRule, type RuleFinding } from './rule.ts';

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
    for (const source of sources) yield* listsIn(source, source.data, []);
  },
});

function* listsIn(source: Source, value: unknown, path: Path): Iterable<Finding> {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    if (value.length > 1) yield* repeated(source, value, path);
    for (const [index, item] of value.entries()) {
      if (typeof item === 'object') yield* listsIn(source, item, [...path, index]);
    }
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'object') yield* listsIn(source, item, [...path, key]);
  }
}

function* repeated(source: Source, items: readonly unknown[], path: Path): Iterable<Finding> {
  const first = new Map<string, { readonly place: Path; readonly text: string }>();
  for (const [index, item] of items.entries()) {
    const { place, text } = textOf(item, [...path, index]);
    if (text === undefined || text.length < leastLength || text.startsWith('allegati/')) continue;
    const plain = text
      .toLowerCase()
      .replaceAll(/\s+/g, ' ')
      .replace(/[\s.;,]+$/, '');
    const before = first.get(plain);
    if (before)
      yield {
        at: source.spanOf(place),
        facts: { text: short(text), within: false },
        related: [{ at: source.spanOf(before.place), label: 'also-here' }],
      };
    else first.set(plain, { place, text });
  }
  for (const [longer, other] of first) {
    for (const { index } of longer.matchAll(/ e /g)) {
      const plain = longer.slice(index + 3);
      const item = plain.length < leastWithin ? undefined : first.get(plain);
      if (!item) continue;
      yield {
        at: source.spanOf(item.place),
        facts: { text: short(item.text), within: true },
        related: [{ at: source.spanOf(other.place), label: 'also-here' }],
      };
    }
  }
}

/** The text of an item: the item itself, or its field `testo`. */
function textOf(item: unknown, path: Path): { readonly place: Path; readonly text: string | undefined } {
  if (typeof item === 'string') return { place: path, text: item };
  if (item !== null && typeof item === 'object' && 'testo' in item && typeof item.testo === 'string') {
    // a titled part is a part of its own
    return 'titolo' in item ? { place: path, text: undefined } : { place: [...path, 'testo'], text: item.testo };
  }
  return { place: path, text: undefined };
}

/** The beginning of a long text is enough to find it again. */
function short(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/\s+\S*$/, '')}…`;
}
