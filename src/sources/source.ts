import type { Tree } from './tree.ts';

/** Where a value stands in a file: the keys and list positions that lead to it, from the root. */
export type Path = readonly (string | number)[];

/** A place in a source file, in offsets (UTF-16 units); lines and columns are derived only when printed. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  /** JSON pointer (RFC 6901) of the value, empty for the whole file. */
  readonly pointer: string;
}

/** A line and a column, both counted from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One file of the plan: its text, its data and the places of its values. */
export class Source {
  /** Path inside the folder of the plan, with `/`: `obiettivi/avvocatura/a.yaml`. */
  readonly file: string;
  /** Path to show to people: relative to the working directory, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly #tree: Tree | undefined;
  #lineStarts: readonly number[] | undefined;

  constructor(file: string, path: string, text: string, tree?: Tree) {
    this.file = file;
    this.path = path;
    this.text = text;
    this.#tree = tree;
  }

  /** The data of the file as plain JavaScript values; `undefined` when the file could not be read as YAML. */
  get data(): unknown {
    return this.#tree?.value;
  }

  /** The value at a path; the nearest existing ancestor when the path leads nowhere. */
  spanOf(path: Path): Span {
    const found = this.#tree?.locate(path);
    return this.#span(found?.start ?? 0, found?.end ?? 0, path);
  }

  /** The key that holds the value at a path; the value itself in a list; the file's start for the root. */
  keySpanOf(path: Path): Span {
    const found = this.#tree?.locate(path);
    return this.#span(found?.keyStart ?? 0, found?.keyEnd ?? 0, path);
  }

  /** A piece of the value at a path, found by its text (`[[atto:x]]` in a paragraph); the value when it is written otherwise. */
  spanOfText(path: Path, piece: string): Span {
    const whole = this.spanOf(path);
    const at = this.text.slice(whole.start, whole.end).indexOf(piece);
    if (at < 0) return whole;
    return { ...whole, start: whole.start + at, end: whole.start + at + piece.length };
  }

  /** A stretch of the text that is no value: a comment, a syntax error. */
  spanAt(start: number, end: number): Span {
    return this.#span(start, end, []);
  }

  /** The line and the column of an offset. */
  position(offset: number): Position {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** The offset of the first character of a line counted from 1; the end of the text beyond the last. */
  offset(line: number): number {
    return this.#starts()[line - 1] ?? this.text.length;
  }

  /** The text of a line counted from 1, without its end-of-line characters; empty beyond the last. */
  line(number: number): string {
    const start = this.#starts()[number - 1];
    if (start === undefined) return '';
    const end = this.#starts()[number] ?? this.text.length + 1;
    return this.text.slice(start, end - 1).replace(/\r$/, '');
  }

  #span(start: number, end: number, path: Path): Span {
    return { source: this, start, end: Math.max(start, end), pointer: pointerOf(path) };
  }

  #starts(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
    return starts;
  }
}

function pointerOf(path: Path): string {
  let pointer = '';
  for (const step of path) pointer += `/${typeof step === 'number' ? step : escaped(step)}`;
  return pointer;
}

function escaped(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
