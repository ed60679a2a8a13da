import {
  isMap,
  isScalar,
  isSeq,
  type CST,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

import { unfold } from '../sources/tree.ts';

/** A comment on a line of its own. */
export interface Note {
  readonly text: string;
  /** Whether a blank line stands above it. */
  readonly blank: boolean;
}

/** Something that YAML writes: a text, a group or a list, or what is no text (a number, nothing at all) as it is written. */
export type Value =
  | {
      readonly is: 'text';
      readonly text: string;
      /** Whether it stands in lines of its own, at whose end nobody sees blanks. */
      readonly block: boolean;
    }
  | { readonly is: 'token'; readonly written: string }
  | Collection;

export interface Collection {
  readonly is: 'group' | 'list';
  readonly entries: readonly Entry[];
  /** Comments after the last entry. */
  readonly below: readonly Note[];
  /** Whether it stands in brackets, and on how many lines. */
  readonly brackets: 'none' | 'one line' | 'several lines';
}

/** A key with its value, or an item of a list, with the comments that belong to it. */
export interface Entry {
  /** Nothing for an item. */
  readonly key: string | undefined;
  readonly above: readonly Note[];
  /** Whether a blank line stands right above it. */
  readonly blank: boolean;
  /** The comment on its line. */
  readonly beside: string | undefined;
  readonly value: Value;
}

/** A comment where it stands in the text. */
interface Comment {
  readonly text: string;
  readonly start: number;
  /** How far from the beginning of its line, where it has the line for itself. */
  readonly column: number | undefined;
}

/** What is known of an entry before it is read. */
interface Around {
  readonly above: readonly Note[];
  readonly blank: boolean;
  readonly start: number;
  /** The column of the entries around it, for those without brackets. */
  readonly column: number;
  /** Where the next thing begins. */
  readonly limit: number;
}

/** A comment that may silence a rule on the line below: it must stay right above what it stands above. */
export function isSilencing({ text }: Pick<Note, 'text'>): boolean {
  return /^#\s*piao/i.test(text);
}

/** The comments of a text, in its order. Offsets as in the text. */
export function commentsOf(tokens: readonly CST.Token[], text: string): readonly Comment[] {
  return [...commentTokens(tokens)]
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, source }) => {
      const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
      return {
        text: source.trimEnd(),
        start: offset,
        column: before.trim() === '' ? before.length : undefined,
      };
    });
}

function* commentTokens(tokens: Iterable<CST.Token>): Iterable<CST.SourceToken> {
  for (const token of tokens) {
    if (token.type === 'comment') yield token;
    if ('start' in token && Array.isArray(token.start)) yield* commentTokens(token.start);
    if ('props' in token) yield* commentTokens(token.props);
    if ('items' in token)
      for (const { start, key, sep, value } of token.items)
        for (const part of [start, key, sep, value])
          if (part) yield* commentTokens(Array.isArray(part) ? part : [part]);
    if ('value' in token && token.value) yield* commentTokens([token.value]);
    if ('end' in token && token.end) yield* commentTokens(token.end);
  }
}

/**
 * The outline of a document that begins with a group or a list; nothing for another. Each comment is given to what it
 * stands above or beside: one that comes after the last entry of a group, and is not further left than the entries of
 * that group, stays at its end.
 */
export function outlineOf(
  document: Document.Parsed,
  comments: readonly Comment[],
  text: string,
): Collection | undefined {
  const { contents } = document;
  let next = 0;
  // where the last value ended: blank lines before it are its own
  let last = 0;

  /** The comments before an offset, as far as a condition holds. */
  const take = (end: number, holds: (comment: Comment) => boolean = () => true): readonly Comment[] => {
    const taken: Comment[] = [];
    for (let comment = comments[next]; comment && comment.start < end && holds(comment); comment = comments[next]) {
      taken.push(comment);
      next += 1;
    }
    return taken;
  };
  const noteOf = ({ text: words, start }: Comment): Note => ({ text: words, blank: hasBlankAbove(start) });
  const hasBlankAbove = (offset: number): boolean => {
    const line = text.lastIndexOf('\n', offset - 1);
    if (line < 0) return false;
    const above = text.lastIndexOf('\n', line - 1) + 1;
    return above >= last && line > 0 && text.slice(above, line).trim() === '';
  };

  const collectionOf = (node: YAMLMap | YAMLSeq, outer: number, limit: number): Collection => {
    const bracketed = isBracketed(node, text);
    return bracketed ? bracketedOf(node) : openOf(node, outer, limit);
  };

  /** A collection without brackets. `outer` is the column of what holds it, `limit` where the next thing begins. */
  const openOf = (node: YAMLMap | YAMLSeq, outer: number, limit: number): Collection => {
    const starts = startsOf(node);
    const column = columnOf(starts[0] ?? 0, text);
    const entries = node.items.map((item, index): Entry => {
      const start = starts[index] ?? limit;
      const above = take(start).map(noteOf);
      const blank = hasBlankAbove(start);
      return entryOf(item, { above, blank, start, column, limit: starts[index + 1] ?? limit });
    });
    const below = take(
      limit,
      (comment) => (comment.column ?? 0) > outer && (outer < 0 || !isSilencing(noteOf(comment))),
    );
    return { is: isMap(node) ? 'group' : 'list', entries, below: below.map(noteOf), brackets: 'none' };
  };

  const bracketedOf = (node: YAMLMap | YAMLSeq): Collection => {
    const [begin, end] = node.range ?? [0, 0];
    last = begin;
    const starts = node.items.map((item) => startOf(item) ?? begin);
    const entries = node.items.map((item, index): Entry => {
      const start = starts[index] ?? begin;
      const above = take(start).map(noteOf);
      const blank = hasBlankAbove(start);
      return entryOf(item, { above, blank, start, column: 0, limit: starts[index + 1] ?? end });
    });
    const below = take(end).map(noteOf);
    last = end;
    const brackets = text.slice(begin, end).includes('\n') ? 'several lines' : 'one line';
    return { is: isMap(node) ? 'group' : 'list', entries, below, brackets };
  };

  const entryOf = (item: unknown, { above, blank, start, column, limit }: Around): Entry => {
    const pair = isPair(item) ? item : undefined;
    const node = pair ? pair.value : (item as Node | null);
    const after = pair?.key?.range?.[1] ?? start;
    const isOpen = isCollection(node) && !isBracketed(node, text);
    const begin = isOpen ? (startsOf(node)[0] ?? after) : isWritten(node) ? (node.range?.[0] ?? after) : after;
    const notes = [...above];
    let beside: string | undefined;
    const keep = (comment: Comment): void => {
      if (comment.column === undefined && beside === undefined) beside = comment.text;
      else notes.push(noteOf(comment));
    };
    for (const comment of take(begin, ({ column: own }) => !isOpen || own === undefined)) keep(comment);
    const value = valueOf(node, column, limit);
    if (!isOpen) {
      const end = isWritten(node) ? (node.range?.[1] ?? after) : after;
      // beside the sign of a text of several lines
      for (const comment of take(end)) keep(comment);
      if (!isCollection(node)) last = isWritten(node) ? endOf(node, text) : after;
      const isBeside = ({ column: own, start: at }: Comment): boolean =>
        own === undefined && !text.slice(end, at).includes('\n');
      for (const comment of take(limit, isBeside)) keep(comment);
    }
    const key = pair ? nameOf(pair.key) : undefined;
    return { key, above: notes, blank, beside, value };
  };

  const valueOf = (node: Node | null, column: number, limit: number): Value => {
    if (isCollection(node)) return collectionOf(node, column, limit);
    if (!isScalar(node)) return { is: 'token', written: '' };
    if (typeof node.value === 'string')
      return {
        is: 'text',
        text: node.type === 'BLOCK_FOLDED' ? unfold(node.value) : node.value,
        block: node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL',
      };
    return { is: 'token', written: node.source ?? '' };
  };

  if (!isCollection(contents)) return undefined;
  const root = collectionOf(contents, -1, text.length + 1);
  return { ...root, below: [...root.below, ...take(Number.POSITIVE_INFINITY).map(noteOf)] };
}

function isPair(item: unknown): item is Pair<Node | null, Node | null> {
  return item !== null && typeof item === 'object' && 'key' in item && 'value' in item && !('items' in item);
}

/** A value that is not written has a place, and no length. */
function isWritten(node: Node | null): node is Node {
  return node !== null && node.range !== undefined && node.range !== null && node.range[0] < node.range[1];
}

function nameOf(key: Node | null): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function isCollection(node: Node | null): node is YAMLMap<Node | null, Node | null> | YAMLSeq<Node | null> {
  return isMap(node) || isSeq(node);
}

function isBracketed(node: YAMLMap | YAMLSeq, text: string): boolean {
  const sign = text.charAt(node.range?.[0] ?? 0);
  return node.flow === true && (isMap(node) ? sign === '{' : sign === '[');
}

/** Where the entries of a collection without brackets begin: with the key, or with the dash. */
function startsOf(node: YAMLMap | YAMLSeq): readonly number[] {
  if (isMap(node)) return node.items.map((pair) => startOf(pair) ?? 0);
  const token = node.srcToken;
  if (token?.type !== 'block-seq') return node.items.map((item) => startOf(item) ?? 0);
  return token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}

function startOf(item: unknown): number | undefined {
  const node = isPair(item) ? item.key : (item as Node | null);
  return node?.range?.[0];
}

function columnOf(offset: number, text: string): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The end of a value: blank lines after a text are its own only where its sign (`+`) keeps them. */
function endOf(node: Node, text: string): number {
  const [start = 0, end = 0] = node.range ?? [];
  const isKept =
    isScalar(node) && node.type?.startsWith('BLOCK') === true && /^[>|]\d?\+/.test(text.slice(start, start + 3));
  let last = end;
  if (!isKept) while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
}
