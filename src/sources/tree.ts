import type { Path } from './source.ts';

/** The offsets of a value and of the key that holds it. */
export interface Location {
  readonly start: number;
  readonly end: number;
  readonly keyStart: number;
  readonly keyEnd: number;
}

/** The data of a file, and where each value stands. */
export interface Tree {
  readonly value: unknown;
  /** The value at a path, or the nearest ancestor that exists. */
  locate(path: Path): Location;
}

/** Deeper than any plan and far from the end of the stack. */
export const maximumDepth = 60;

/** Two offsets, the second not included. */
export type Range = readonly [start: number, end: number];

/** Notes the places of values while a walk goes through a file from its beginning to its end. */
export interface Places {
  /** A value begins: the step that leads to it from its parent, its start, its key. Gives the number to `close` it with. */
  open(step: string | number, start: number, key: Range | undefined): number;
  /** The value ends, and with it all that was opened since. */
  close(value: number, end: number): void;
  /** The tree of what was noted. */
  treeOf(value: unknown): Tree;
}

const fieldsOfValue = 5;

/**
 * A compact table of places: five numbers a value instead of a parser's own tree, so that a plan of thousands of files
 * fits in memory and no file is read twice.
 */
export function places(): Places {
  const steps: (string | number)[] = [];
  // for each value, in the order of the file: start, end, start of its key, end of its key, values in its subtree
  const table: number[] = [];
  return {
    open(step, start, key) {
      steps.push(step);
      table.push(start, start, key?.[0] ?? -1, key?.[1] ?? -1, 1);
      return steps.length - 1;
    },
    close(value, end) {
      table[value * fieldsOfValue + 1] = end;
      table[value * fieldsOfValue + 4] = steps.length - value;
    },
    treeOf(value) {
      const offsets = Int32Array.from(table);
      return { value, locate: (path) => locate(steps, offsets, path) };
    },
  };
}

/** Puts a value in a group. An assignment makes objects that the engine reads faster, but would lose a key called __proto__. */
export function setField(fields: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(fields, name, { value, enumerable: true });
  else fields[name] = value;
}

/**
 * In a folded text (`>`) YAML makes of a blank line one line end, which Markdown takes for a space: two paragraphs
 * would be printed as one. A plan keeps them apart, as whoever left the blank line meant.
 */
export function unfold(text: string): string {
  return text.replace(/([^\n])\n(?=\S)/g, '$1\n\n');
}

/** The end of a text of several lines, without the blank ones that follow it. */
export function endOfText(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

function locate(steps: readonly (string | number)[], offsets: Int32Array, path: Path): Location {
  const field = (value: number, which: number): number => offsets[value * fieldsOfValue + which] ?? 0;
  let value = 0;
  for (const wanted of path) {
    const end = value + field(value, 4);
    let child = value + 1;
    while (child < end && steps[child] !== wanted && String(steps[child]) !== String(wanted)) child += field(child, 4);
    if (child >= end) break;
    value = child;
  }
  const [start, end, keyStart, keyEnd] = [field(value, 0), field(value, 1), field(value, 2), field(value, 3)];
  return keyStart < 0 ? { start, end, keyStart: start, keyEnd: end } : { start, end, keyStart, keyEnd };
}
