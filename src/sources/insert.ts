import { blockYaml, flowYaml } from './block-yaml.ts';
import type { Edit } from './edit.ts';
import type { Path, Source } from './source.ts';

/** What comes into a list. */
export interface Item {
  readonly data: Readonly<Record<string, unknown>>;
  /** Lines of comment below it, without their sign. */
  readonly notes?: readonly string[];
}

/**
 * The change that puts an item into a list after the one at a position, or at its end, written as its neighbours are; what
 * else stands in the text stays as it is. A list that is empty or missing begins with the item: a missing one only at the
 * first level, in its place among `order`. Nothing where the list is written in a way that leaves no place.
 */
export function insertItem(
  source: Source,
  path: Path,
  item: Item,
  { after, order }: { readonly after?: number; readonly order: readonly string[] },
): Edit | undefined {
  const list = valueAt(source.data, path);
  if (Array.isArray(list) && list.length > 0) return insertAfter(source, [...path, after ?? list.length - 1], item);
  const [key, ...deeper] = path;
  if (typeof key !== 'string' || deeper.length > 0) return undefined;
  if (isGroup(source.data) && key in source.data) return fillEmpty(source, key, item);
  return insertList(source, key, item, order);
}

/** The data of a file after `insertItem`, which a reading of the new text must give. */
export function withItem(data: unknown, path: Path, item: Item['data'], after?: number): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return Array.isArray(data) ? data.toSpliced((after ?? data.length - 1) + 1, 0, item) : [item];
  if (Array.isArray(data))
    return data.map((value: unknown, index) => (index === step ? withItem(value, rest, item, after) : value));
  const group = isGroup(data) ? data : {};
  return { ...group, [step]: withItem(group[step], rest, item, after) };
}

function insertAfter(source: Source, before: Path, item: Item): Edit | undefined {
  const { text } = source;
  const span = source.spanOf(before);
  const end = endOf(text, span);
  const dash = /^ *- +(?=\S)/.exec(text.slice(lineStart(text, span.start)))?.[0];
  const startsLine = dash !== undefined && lineStart(text, span.start) + dash.length === span.start;
  if (!startsLine) {
    const inBrackets = /[[,]\s*$/.test(text.slice(0, span.start));
    return inBrackets ? { start: end, end, text: `, ${flowYaml(item.data)}` } : undefined;
  }
  const indent = dash.indexOf('-');
  const at = endOfComments(text, lineEnd(text, end), indent);
  return addition(text, at, [...(isSpaced(source, before) ? [''] : []), ...itemLines(item, dash)]);
}

/** Puts the first item below a key that has nothing, `[]` or `null`. */
function fillEmpty(source: Source, key: string, item: Item): Edit | undefined {
  const { text } = source;
  const colon = text.indexOf(':', source.keySpanOf([key]).end);
  const line = text.slice(colon + 1, lineEnd(text, colon));
  const empty = /^[ \t]*(?:\[ *\]|null|~)?(?=[ \t]*(?:#.*)?$)/.exec(line)?.[0];
  if (colon < 0 || empty === undefined) return undefined;
  const comment = line.slice(empty.length).trim();
  const { end, text: lines } = addition(text, lineEnd(text, colon), itemLines(item, '  - '));
  return { start: colon + 1, end, text: `${comment === '' ? '' : ` ${comment}`}${lines}` };
}

/** Puts a list that is not there below the key that comes before it in the usual order. */
function insertList(source: Source, key: string, item: Item, order: readonly string[]): Edit | undefined {
  const { text } = source;
  const lines = [`${key}:`, ...itemLines(item, '  - ')];
  const keys = isGroup(source.data) ? Object.keys(source.data) : [];
  if (keys.length === 0) return addition(text, text.trimEnd().length, lines);
  const place = order.indexOf(key);
  const before = order.slice(0, place).findLast((one) => keys.includes(one)) ?? keys.at(-1) ?? '';
  if (lineStart(text, source.keySpanOf([before]).start) !== source.keySpanOf([before]).start) return undefined;
  return addition(text, lineEnd(text, endOf(text, source.spanOf([before]))), lines);
}

function itemLines({ data, notes = [] }: Item, dash: string): readonly string[] {
  const margin = ' '.repeat(dash.length);
  return [
    ...blockYaml(data).map((line, index) => (line === '' ? '' : `${index === 0 ? dash : margin}${line}`)),
    ...notes.map((note) => `${margin}# ${note}`),
  ];
}

/** Lines after the one that ends at an offset, with the line ends of the text. */
function addition(text: string, at: number, lines: readonly string[]): Edit {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(0, at).trim() === '' ? '' : newline;
  const rest = text.slice(at);
  // a file that ends without a line end gets one
  const after = /^\r?\n/.test(rest) ? '' : newline;
  return { start: at, end: at, text: `${before}${lines.join(newline)}${after}` };
}

/** Where a value ends, without the blank lines that a text of several lines may count as its own. */
function endOf(text: string, { end, start }: { readonly start: number; readonly end: number }): number {
  return start + text.slice(start, end).trimEnd().length;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The end of a line, before what ends it. */
function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** Beyond the comments that stand below an item and belong to it: they are further right than its dash. */
function endOfComments(text: string, from: number, indent: number): number {
  const comments = new RegExp(String.raw`^(?:\r?\n {${indent + 1},}#[^\r\n]*)+`).exec(text.slice(from))?.[0] ?? '';
  return from + comments.length;
}

/** Whether a blank line stands between an item and the one before. */
function isSpaced(source: Source, path: Path): boolean {
  const position = path.at(-1);
  if (typeof position !== 'number' || position === 0) return false;
  const before = source.spanOf([...path.slice(0, -1), position - 1]);
  return /\n[ \t]*\r?\n/.test(source.text.slice(endOf(source.text, before), source.spanOf(path).start));
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    data,
  );
}

function isGroup(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
