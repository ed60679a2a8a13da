import { remembered } from '../plan/remembered.ts';
import { references, type Reference } from '../schema/generated/references.ts';
import { kindOf, kinds, type Kind } from '../sources/kinds.ts';
import type { Path, Source } from '../sources/source.ts';

/** An identifier in the data, with its place. */
export interface PlacedName {
  readonly path: Path;
  readonly name: string;
}

/** An identifier with what it names. */
export interface PlacedReference extends PlacedName {
  readonly reference: Reference;
}

/** The texts at a pattern of keys, where `*` stands for every item of a list or key of a map. */
export function namesAt(source: Source, pattern: readonly string[]): readonly PlacedName[] {
  const found: PlacedReference[] = [];
  // what is named does not matter here
  descend(source.data, treeOf([{ path: pattern, to: 'file' }]), [], found);
  return found;
}

/** All that a file names in its fields, in one walk for the rules that ask. */
export const referencesIn = remembered((source: Source): readonly PlacedReference[] => {
  const kind = kindOf(source.file);
  const found: PlacedReference[] = [];
  const tree = kind && trees.get(kind);
  if (tree) descend(source.data, tree, [], found);
  return found;
});

/** Patterns that begin alike, their beginning written once. */
interface Tree {
  readonly keys: readonly (readonly [key: string, below: Tree])[];
  /** What `*` leads to. */
  readonly any: Tree | undefined;
  /** The references that end here. */
  readonly references: readonly Reference[];
}

const trees: ReadonlyMap<Kind, Tree> = new Map(kinds.map((kind) => [kind, treeOf(references[kind])]));

function treeOf(list: readonly Reference[], depth = 0): Tree {
  const steps = new Set(list.flatMap(({ path }) => path[depth] ?? []));
  const below = (key: string): Tree =>
    treeOf(
      list.filter(({ path }) => path[depth] === key),
      depth + 1,
    );
  return {
    keys: [...steps].filter((key) => key !== '*').map((key) => [key, below(key)]),
    any: steps.has('*') ? below('*') : undefined,
    references: list.filter(({ path }) => path.length === depth),
  };
}

/** One path grows and shrinks on the way; a copy stays with each name. */
function descend(value: unknown, tree: Tree, path: (string | number)[], found: PlacedReference[]): void {
  if (typeof value === 'string') {
    for (const reference of tree.references) found.push({ path: path.slice(), name: value, reference });
    return;
  }
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    if (tree.any)
      for (let index = 0; index < value.length; index += 1) step(index, value[index], tree.any, path, found);
    return;
  }
  const fields = value as Readonly<Record<string, unknown>>; // a group of the plan
  for (const [key, below] of tree.keys) {
    const item = fields[key];
    if (item !== undefined && Object.hasOwn(fields, key)) step(key, item, below, path, found);
  }
  if (tree.any) for (const [key, item] of Object.entries(fields)) step(key, item, tree.any, path, found);
}

function step(
  key: string | number,
  item: unknown,
  below: Tree,
  path: (string | number)[],
  found: PlacedReference[],
): void {
  path.push(key);
  descend(item, below, path, found);
  path.pop();
}
