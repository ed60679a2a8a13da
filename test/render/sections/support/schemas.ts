import { readdirSync, readFileSync } from 'node:fs';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly then?: Schema;
  readonly maximum?: number;
}

/** A value of a sample that is no list and no map. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: string | number | boolean;
  /** The names of the definitions that the schema passes through, the last one nearest. */
  readonly names: readonly string[];
  readonly schema: Schema;
}

const folder = new URL('../../../../schemas/', import.meta.url);
const files = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name): [string, Schema] => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Schema]), // as ajv reads them
);

/** A file of a kind with every property of its schema, and its leaves; lists have one item, which holds everything. */
export function sampleOf(kind: string): { readonly data: unknown; readonly leaves: readonly Leaf[] } {
  const leaves: Leaf[] = [];
  const file = `${kind}.schema.json`;
  const schema = files.get(file);
  if (!schema) throw new Error(`no schema of ${kind}`);
  return { data: sample(schema, file, [], [], leaves), leaves };
}

function sample(schema: Schema, file: string, path: Leaf['path'], names: readonly string[], leaves: Leaf[]): unknown {
  const reference = schema.$ref ?? schema.then?.$ref;
  if (reference) {
    const [other = '', name = ''] = reference.split('#/definitions/');
    const target = other || file;
    const definition = files.get(target)?.definitions?.[name] ?? {};
    // a part that holds itself stops at the second level
    if (names.filter((one) => one === name).length > 1) return undefined;
    return sample(examplesOf(schema, definition), target, path, [...names, name], leaves);
  }
  if (schema.properties && !takesOtherForms(schema)) {
    const entries = Object.entries(schema.properties).map(([key, part]) => [
      key,
      sample(part, file, [...path, key], names, leaves),
    ]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (schema.items) {
    const list = schema.examples?.[0];
    const example = Array.isArray(list) ? { examples: list } : {};
    const item = sample({ ...example, ...schema.items }, file, [...path, 0], names, leaves);
    return item === undefined ? undefined : [item];
  }
  return spread(schema.examples?.[0], schema, path, names, leaves);
}

/** An example that is a map or a list gives its own leaves. */
function spread(value: unknown, schema: Schema, path: Leaf['path'], names: readonly string[], leaves: Leaf[]): unknown {
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(([key, item]) => [
      key,
      spread(item, schema, [...path, key], names, leaves),
    ]);
    return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new Error(`no example at ${path.join('/')}`);
  leaves.push({ path, value, names, schema });
  return value;
}

/** A deadline is either a date or one of several maps; its example says one. */
function takesOtherForms(schema: Schema): boolean {
  return schema.then !== undefined && schema.then.$ref === undefined;
}

/** The example of a property says more than that of the definition it uses. */
function examplesOf(schema: Schema, definition: Schema): Schema {
  return definition.properties || !schema.examples ? definition : { ...definition, examples: schema.examples };
}
