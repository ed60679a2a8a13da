import { withBlank, type Arranged } from './arrange.ts';
import { isSilencing, type Collection, type Entry, type Note, type Value } from './outline.ts';
import { block, filled, keyOf, onOneLine, width } from './text.ts';

/** Lines, and apart those of the comments above the first of them. */
interface Written {
  readonly lead: readonly string[];
  readonly lines: readonly string[];
}

/** A file as lines, in its canonical form. */
export function write({ header, body }: Arranged): readonly string[] {
  const [first, ...others] = header;
  const opening = first ? [{ ...first, blank: false }, ...others] : [];
  const { lead, lines } = collectionAt(body, 0, false);
  return [...notesAt(opening, 0), ...lead, ...lines];
}

/** The lines of a collection, one entry under the other. `held` tells that a comment above the first line silences a rule. */
function collectionAt({ below, entries }: Collection, column: number, held: boolean): Written {
  const [first, ...others] = entries.map((entry, index) => entryAt(entry, column, held && index === 0));
  const rest = others.flatMap(({ lead, lines }) => [...lead, ...lines]);
  return { lead: first?.lead ?? [], lines: [...(first?.lines ?? []), ...rest, ...notesAt(below, column)] };
}

function entryAt(entry: Entry, column: number, held: boolean): Written {
  const { above, beside, blank, key, value } = entry;
  const isHeld = held || above.some(isSilencing);
  const sign = key === undefined ? '-' : `${keyOf(key, false)}:`;
  const lead = [...notesAt(above, column), ...(blank ? [''] : [])];
  const lineOf = (written: string): string => {
    const parts = [sign, written, beside ?? ''];
    return `${' '.repeat(column)}${parts.filter((part) => part !== '').join(' ')}`;
  };
  if (value.is === 'token') return { lead, lines: [lineOf(value.written)] };
  const room = width - column - sign.length - 1;
  if (value.is === 'text') {
    const [written = '', ...lines] = textIn(value.text, column, room);
    return { lead, lines: [lineOf(written), ...lines] };
  }
  // whatever stood on the line below a comment that silences a rule stays on it
  const mustBeShort = isHeld && value.brackets === 'one line';
  const short = inBrackets(value, mustBeShort);
  if (short !== undefined && (mustBeShort || value.entries.length === 0 || short.length <= room))
    return { lead: [...lead, ...notesAt(value.below, column)], lines: [lineOf(short)] };
  const codes = codesIn(value, column);
  if (codes) {
    const [first = '', ...rest] = codes;
    if (key === undefined) return { lead, lines: [lineOf(first.trimStart()), ...rest] };
    return { lead, lines: [lineOf(''), first, ...rest] };
  }
  const inside = collectionAt(spaced(value), column + 2, isHeld && key === undefined);
  if (key !== undefined || beside !== undefined) return { lead, lines: [lineOf(''), ...inside.lead, ...inside.lines] };
  // the first line of an item begins with its dash, what stands above it stands above the dash
  const [first = '', ...rest] = inside.lines;
  const raised = inside.lead.map((line) => line.slice(2));
  return { lead: [...lead, ...raised], lines: [lineOf(first.slice(column + 2)), ...rest] };
}

/** A collection without a blank line at its beginning. */
function spaced(collection: Collection): Collection {
  const [first, ...others] = collection.entries;
  return first ? { ...collection, entries: [withBlank(first, false), ...others] } : collection;
}

/** A text after its sign: the rest of the line, and the lines below. */
function textIn(text: string, column: number, room: number): readonly string[] {
  const line = onOneLine(text, false);
  if (!text.includes('\n') && line.length <= room) return [line];
  const found = block(text, column + 2);
  if (!found) return [line];
  const indent = ' '.repeat(column + 2);
  return [found.sign, ...found.lines.map((one) => (one === '' ? '' : indent + one))];
}

/** A value in brackets, on one line; nothing where it has no such form. `forced` when it had it already. */
function inBrackets(value: Value, forced: boolean): string | undefined {
  if (value.is === 'token') return value.written === '' ? (forced ? 'null' : undefined) : value.written;
  if (value.is === 'text') return value.text.includes('\n') && !forced ? undefined : onOneLine(value.text, true);
  const { entries, is } = value;
  if (entries.length === 0) return is === 'group' ? '{}' : '[]';
  if (value.brackets === 'none' || value.below.length > 0) return undefined;
  const written: string[] = [];
  for (const { above, beside, key, value: inner } of entries) {
    const short = above.length > 0 || beside !== undefined ? undefined : inBrackets(inner, forced);
    if (short === undefined) return undefined;
    written.push(key === undefined ? short : `${keyOf(key, true)}: ${short}`);
  }
  return is === 'group' ? `{ ${written.join(', ')} }` : `[${written.join(', ')}]`;
}

/** A long list of codes in brackets, which would make a tall column: as many on a line as it takes. */
function codesIn(list: Collection, column: number): readonly string[] | undefined {
  if (list.is === 'group' || list.brackets === 'none' || inBrackets(list, false) === undefined) return undefined;
  const codes = list.entries.map(({ value }) => inBrackets(value, false) ?? '');
  if (!codes.every((code) => /^[^\s[{]+$/.test(code))) return undefined;
  const indent = ' '.repeat(column + 2);
  return filled(`[${codes.join(', ')}]`, width - indent.length).map((line) => indent + line);
}

function notesAt(notes: readonly Note[], column: number): readonly string[] {
  return notes.flatMap(({ blank, text }) => [...(blank ? [''] : []), `${' '.repeat(column)}${text}`]);
}
