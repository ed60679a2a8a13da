import { schemas } from '../schema/schemas.ts';
import { childrenOf, variantsOf, type Variant } from '../schema/variants.ts';
import type { Kind } from '../sources/kinds.ts';

/** What the schema wants at a place in a file, as far as its canonical form depends on it. */
export interface Place {
  /** The keys of a group, in the order of the schema. */
  readonly keys: readonly string[];
  /** What a text there is: a day, a percentage, any text for people; nothing where it is a code or a word of a list. */
  readonly wants: 'day' | 'percentage' | 'prose' | undefined;
  /** The place of a value in a group, by its key. */
  under(key: string): Place;
  /** The place of the items of a list. */
  readonly item: Place;
}

const roots = new Map<Kind, Place>();

/** The place of a whole file. */
export function placeOfFile(kind: Kind): Place {
  const known = roots.get(kind);
  if (known) return known;
  const root = placeOf(variantsOf(schemas[kind], kind));
  roots.set(kind, root);
  return root;
}

/** Places are made when they are asked for, once: a schema may contain itself. */
function placeOf(variants: readonly Variant[]): Place {
  const children = new Map<string | number, Place>();
  const child = (step: string | number): Place => {
    const known = children.get(step);
    if (known) return known;
    const made = placeOf(
      variants.flatMap(({ file, schema }) => childrenOf(schema, step).flatMap((part) => variantsOf(part, file))),
    );
    children.set(step, made);
    return made;
  };
  return {
    keys: [...new Set(variants.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))],
    wants: wantedAt(variants),
    under: child,
    get item() {
      return child(0);
    },
  };
}

/** By the pattern: one that takes a day in both of its forms, or a percentage with its sign, and not just any text. */
function wantedAt(variants: readonly Variant[]): Place['wants'] {
  let isProse = false;
  for (const { schema } of variants) {
    const pattern = schema.pattern === undefined ? undefined : new RegExp(schema.pattern, 'u');
    if (schema.enum) return undefined;
    if (pattern && !pattern.test('Un testo. ')) {
      if (pattern.test('31/12/2022') && pattern.test('2022-12-31')) return 'day';
      return pattern.test('20%') && [schema.type].flat().includes('number') ? 'percentage' : undefined;
    }
    isProse ||= [schema.type].flat().includes('string');
  }
  return isProse ? 'prose' : undefined;
}
