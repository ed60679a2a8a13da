import type { Kind } from '../sources/kinds.ts';
import type { Path } from '../sources/source.ts';
import { exampleOf, scalarOf } from './example.ts';
import { schemas, type Schema } from './schemas.ts';
import { childrenOf, variantsOf, type Variant } from './variants.ts';

/** What the schemas say to people of a place in a file. */
export interface Field {
  readonly title: string;
  readonly description: string;
  /** An example as YAML would write it: a value of one line alone, a group or a list under its key. */
  readonly example: string | undefined;
  /** An example with its key. */
  readonly exampleWithKey: string | undefined;
  /** The keys that may stand there. */
  readonly keys: readonly string[];
}

/** The field at a path in a file of some kind: by the schema of the property itself, else by the definition it refers to. */
export function fieldAt(kind: Kind, path: Path): Field {
  const variants = variantsAt(kind, path);
  const texts = variants.map(({ schema }) => schema);
  const example =
    texts.find(({ examples }) => examples)?.examples?.[0] ?? (path.length === 0 ? fileExample(kind) : undefined);
  const exampleWithKey = exampleOf(path.at(-1) ?? '', example);
  return {
    title: titleOf(kind, path, texts),
    description: texts.find(({ description }) => description)?.description ?? '',
    example: scalarOf(example) ?? exampleWithKey,
    exampleWithKey,
    keys: variants.flatMap(({ schema }) => Object.keys(schema.properties ?? {})),
  };
}

/** Whether a group cannot do without the key at a path. */
export function isRequired(kind: Kind, path: Path): boolean {
  const key = path.at(-1);
  return (
    typeof key === 'string' &&
    variantsAt(kind, path.slice(0, -1)).some(({ schema }) => schema.required?.includes(key) === true)
  );
}

/** Whether a text would do at a path, as far as its form goes. */
export function acceptsText(kind: Kind, path: Path, text: string): boolean {
  const texts = variantsAt(kind, path).map(({ schema }) => schema);
  if (!texts.some((schema) => schema.enum !== undefined || [schema.type].flat().includes('string'))) return false;
  return texts.every(
    (schema) =>
      (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(text)) &&
      (schema.enum === undefined || schema.enum.includes(text)),
  );
}

/** A whole file has no example of its own: what it cannot do without shows its form. */
function fileExample(kind: Kind): unknown {
  const schema = schemas[kind];
  const keys = schema.required ?? [];
  if (keys.length === 0) return undefined;
  const exampleAt = (key: string): unknown =>
    variantsAt(kind, [key]).find((variant) => variant.schema.examples)?.schema.examples?.[0];
  return Object.fromEntries(keys.map((key) => [key, exampleAt(key)]));
}

function variantsAt(kind: Kind, path: Path): readonly Variant[] {
  let variants = variantsOf(schemas[kind], kind);
  for (const step of path) {
    variants = variants.flatMap(({ file, schema }) =>
      childrenOf(schema, step).flatMap((child) => variantsOf(child, file)),
    );
  }
  return variants;
}

/** The title of a property itself, else of what it refers to; an item without a title of its own goes by that of its list. */
function titleOf(kind: Kind, path: Path, texts: readonly Schema[]): string {
  const last = path.at(-1) ?? '';
  if (typeof last === 'number' && !texts[0]?.title) return fieldAt(kind, path.slice(0, -1)).title;
  return texts.find(({ title }) => title)?.title ?? String(last);
}
