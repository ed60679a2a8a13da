import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';

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

/** Something that YAML allows and a plan does not. */
export interface Refusal {
  readonly kind: 'alias' | 'duplicate' | 'tag' | 'depth';
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly tree: Tree;
  /** In the order of the file. */
  readonly refusals: readonly Refusal[];
}

/** Deeper than any plan and far from the end of the stack. */
const maximumDepth = 60;
const fieldsOfNode = 5;

/**
 * Turns the nodes of the parser into plain data and a compact table of places, in one walk: five numbers a value
 * instead of the parser's own tree, so that a plan of thousands of files fits in memory and no file is read twice.
 *
 * Anchors, aliases and tags are refused: a card must say what it says where it says it, and an alias that multiplies
 * itself is the classical way to fill the memory of whoever reads a file.
 */
export function readTree(root: Node | null): Reading {
  const steps: (string | number)[] = [];
  // for each value, in the order of the file: start, end, start of its key, end of its key, values in its subtree
  const table: number[] = [];
  const refusals: Refusal[] = [];

  const walk = (node: Node | null, step: string | number, key: Node | undefined, depth: number): unknown => {
    const at = steps.length;
    const keyEndFallback = key?.range?.[1] ?? 0;
    const [start, end] = node?.range ?? [keyEndFallback, keyEndFallback];
    const [keyStart, keyEnd] = key?.range ?? [start, end];
    steps.push(step);
    table.push(start, end, keyStart, keyEnd, 0);
    const refusal = node && refusalOf(node, depth, start, end);
    if (refusal) refusals.push(refusal);
    const value = refusal ? null : valueOf(node, depth + 1);
    table[at * fieldsOfNode + 4] = steps.length - at;
    return value;
  };

  const valueOf = (node: Node | null, depth: number): unknown => {
    if (isMap(node)) {
      const fields: Record<string, unknown> = {};
      for (const pair of node.items as Pair<Node, Node | null>[]) {
        const name = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
        const [start = 0, end = 0] = pair.key.range ?? [];
        if (Object.hasOwn(fields, name)) refusals.push({ kind: 'duplicate', start, end });
        const value = walk(pair.value, name, pair.key, depth);
        // an assignment makes objects that the engine reads faster, but would lose a key called __proto__
        if (name === '__proto__') Object.defineProperty(fields, name, { value, enumerable: true });
        else fields[name] = value;
      }
      return fields;
    }
    if (isSeq(node)) return (node.items as Node[]).map((item, index) => walk(item, index, undefined, depth));
    return isScalar(node) ? scalarOf(node) : null;
  };

  const value = walk(root, '', undefined, 0);
  const offsets = Int32Array.from(table);
  return { tree: { value, locate: (path) => locate(steps, offsets, path) }, refusals };
}

/**
 * In a folded text (`>`) YAML makes of a blank line one line end, which Markdown takes for a space: two paragraphs
 * would be printed as one. A plan keeps them apart, as whoever left the blank line meant.
 */
function scalarOf(node: Scalar): unknown {
  if (node.type !== 'BLOCK_FOLDED' || typeof node.value !== 'string') return node.value ?? null;
  return node.value.replace(/([^\n])\n(?=\S)/g, '$1\n\n');
}

function refusalOf(node: Node, depth: number, start: number, end: number): Refusal | undefined {
  if (depth > maximumDepth) return { kind: 'depth', start, end: start + 1 };
  if (isAlias(node)) return { kind: 'alias', start, end };
  if ('anchor' in node && typeof node.anchor === 'string') return { kind: 'alias', start, end };
  if (typeof node.tag === 'string') return { kind: 'tag', start, end };
  return undefined;
}

function locate(steps: readonly (string | number)[], offsets: Int32Array, path: Path): Location {
  const field = (node: number, which: number): number => offsets[node * fieldsOfNode + which] ?? 0;
  let node = 0;
  for (const wanted of path) {
    const end = node + field(node, 4);
    let child = node + 1;
    while (child < end && String(steps[child]) !== String(wanted)) child += field(child, 4);
    if (child >= end) break;
    node = child;
  }
  return { start: field(node, 0), end: field(node, 1), keyStart: field(node, 2), keyEnd: field(node, 3) };
}
