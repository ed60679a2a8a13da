import { isoDateOf } from '../plan/dates.ts';
import { hundred, numberOf, percentageOf } from '../plan/decimal.ts';
import { isSilencing, type Collection, type Entry, type Note, type Value } from './outline.ts';
import type { Place } from './place.ts';
import { withoutBlanks } from './text.ts';

/** A file in the order in which it is written. */
export interface Arranged {
  /** What opens the file and stays there, whichever key comes first: the schema for the editor, a licence, a foreword. */
  readonly header: readonly Note[];
  readonly body: Collection;
}

/** An outline with its keys in the order of the schema, and its days and percentages in one form. */
export function arranged(outline: Collection, place: Place): Arranged {
  const [first, ...others] = outline.entries;
  if (!first) return { header: [], body: outline };
  const length = lengthOfHeader(first);
  const header = first.above.slice(0, length);
  const own = { ...first, above: first.above.slice(length) };
  const isApart = length > 0 && (own.above[0]?.blank ?? own.blank);
  const body = arrangedIn({ ...outline, entries: [withBlank(own, false), ...others] }, place, false);
  const [newFirst, ...rest] = body.entries;
  return { header, body: newFirst ? { ...body, entries: [withBlank(newFirst, isApart), ...rest] } : body };
}

/** How many of the comments above the first key belong to the file: those with a blank line below, the schema, a licence. */
function lengthOfHeader({ above, blank }: Entry): number {
  let length = 0;
  for (const [index, note] of above.entries()) {
    if (isSilencing(note)) break;
    const isApart = above[index + 1]?.blank ?? blank;
    if (isApart || /yaml-language-server|spdx|licen[sz]|copyright|©/i.test(note.text)) length = index + 1;
  }
  return length;
}

/** An entry with a blank line above it and its comments, or without. */
export function withBlank(entry: Entry, blank: boolean): Entry {
  const [note, ...notes] = entry.above;
  return note ? { ...entry, above: [{ ...note, blank }, ...notes] } : { ...entry, blank };
}

/** `held` tells that a comment above the line on which the collection begins silences a rule there. */
function arrangedIn(collection: Collection, place: Place, held: boolean): Collection {
  const entries = collection.entries.map((entry, index): Entry => {
    const isHeld = isHeldByComment(entry) || (held && index === 0 && collection.is === 'group');
    const inside = entry.key === undefined ? place.item : place.under(entry.key);
    // a list begins on the line of its key only in brackets
    const value = valueIn(entry.value, inside, isHeld && entry.key === undefined);
    return { ...entry, value };
  });
  return { ...collection, entries: collection.is === 'group' ? inOrder(entries, place.keys, held) : entries };
}

function valueIn(value: Value, place: Place, held: boolean): Value {
  if (value.is === 'text') return textIn(value, place);
  return value.is === 'token' ? value : arrangedIn(value, place, held);
}

function textIn(value: Extract<Value, { is: 'text' }>, { wants }: Place): Value {
  const { block, text } = value;
  // what is in quotation marks on one line shows its blanks
  if (wants === 'prose') return block || text.includes('\n') ? { ...value, text: withoutBlanks(text) } : value;
  if (wants === 'day') {
    const [year, month, day] = isoDateOf(text)?.split('-') ?? [];
    return year === undefined ? value : { ...value, text: `${day}/${month}/${year}` };
  }
  const percentage = wants === 'percentage' ? percentageOf(text) : undefined;
  const number = percentage === undefined || percentage > hundred ? '' : String(numberOf(percentage));
  // three decimals look like thousands
  return /^\d+(?:\.\d{1,2})?$/.test(number) ? { is: 'token', written: number } : value;
}

/**
 * The entries of a group in the order of some keys, others after them as they stand. Whatever silences a rule on the
 * first line of a group silences it for the group too: that line stays the first, and no other takes its place.
 */
function inOrder(entries: readonly Entry[], keys: readonly string[], held: boolean): readonly Entry[] {
  const rankOf = ({ key }: Entry): number => {
    const rank = keys.indexOf(key ?? '');
    return rank < 0 ? keys.length : rank;
  };
  const sorted = entries.toSorted((a, b) => rankOf(a) - rankOf(b));
  const [first] = entries;
  const [newFirst] = sorted;
  if (!first || !newFirst || first === newFirst) return sorted;
  const stays = held || isHeldByComment(first) || isHeldByComment(newFirst);
  return stays ? [first, ...sorted.filter((entry) => entry !== first)] : sorted;
}

function isHeldByComment({ above }: { readonly above: readonly Note[] }): boolean {
  return above.some(isSilencing);
}
