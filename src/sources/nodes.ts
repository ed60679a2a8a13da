import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

import { endOfText, maximumDepth, places, setField, unfold, type Tree } from './tree.ts';

/** Something that YAML allows and a plan does not. */
export type Refusal =
  | { readonly kind: 'alias' | 'tag' | 'depth'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'duplicate';
      readonly start: number;
      readonly end: number;
      /** Where the group begins that has the key twice, and how many groups and lists are around it. */
      readonly group: number;
      readonly depth: number;
    };

export interface Reading {
  readonly tree: Tree;
  /** In the order of the file. */
  readonly refusals: readonly Refusal[];
}

/**
 * Turns the nodes of the parser into plain data and places, in one walk.
 *
 * Anchors, aliases and tags are refused: a card must say what it says where it says it, and an alias that multiplies
 * itself is the classical way to fill the memory of whoever reads a file.
 */
export function readNodes(root: Node, text: string): Reading {
  const found = places();
  const refusals: Refusal[] = [];
  // where the last value or key ended: a group that no bracket closes ends there too
  let last = 0;

  const walk = (node: Node | null, step: string | number, key: Node | undefined, depth: number): unknown => {
    const [start, end] = rangeOf(node);
    const at = found.open(step, start, key?.range ? [key.range[0], key.range[1]] : undefined);
    const refusal = node && refusalOf(node, depth, start, end);
    if (refusal) refusals.push(refusal);
    last = start;
    const value = refusal ? null : valueOf(node, depth + 1);
    if (!isOpenGroup(node, text.charAt(start))) last = isBlockText(node) ? endOfText(text, start, end) : end;
    found.close(at, last);
    return value;
  };

  /** A value that is not written stands right after its sign, whatever spaces follow. */
  const rangeOf = (node: Node | null): readonly [start: number, end: number] => {
    const [start, end] = node?.range ?? [last, last];
    if (start < end) return [start, end];
    const place = endOfText(text, last, start);
    return [place, place];
  };

  const valueOf = (node: Node | null, depth: number): unknown => {
    if (isMap(node)) {
      const fields: Record<string, unknown> = {};
      const [group = 0] = node.range ?? [];
      for (const pair of node.items as Pair<Node, Node | null>[]) {
        const name = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
        const [start = 0, end = 0] = pair.key.range ?? [];
        if (Object.hasOwn(fields, name)) refusals.push({ kind: 'duplicate', start, end, group, depth: depth - 1 });
        last = end;
        setField(fields, name, walk(pair.value, name, pair.key, depth));
      }
      return fields;
    }
    if (isSeq(node)) return (node.items as Node[]).map((item, index) => walk(item, index, undefined, depth));
    if (!isScalar(node)) return null;
    return node.type === 'BLOCK_FOLDED' && typeof node.value === 'string' ? unfold(node.value) : (node.value ?? null);
  };

  const value = walk(root, '', undefined, 0);
  return { tree: found.treeOf(value), refusals };
}

/** A group or a list without brackets: the parser counts the comments after it in. */
function isOpenGroup(node: Node | null, opening: string): boolean {
  return (isMap(node) && opening !== '{') || (isSeq(node) && opening !== '[');
}

function isBlockText(node: Node | null): boolean {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}

function refusalOf(node: Node, depth: number, start: number, end: number): Refusal | undefined {
  if (depth > maximumDepth) return { kind: 'depth', start, end: start + 1 };
  if (isAlias(node)) return { kind: 'alias', start, end };
  if ('anchor' in node && typeof node.anchor === 'string') return { kind: 'alias', start, end };
  if (typeof node.tag === 'string') return { kind: 'tag', start, end };
  return undefined;
}
