import type { Kind } from '../sources/kinds.ts';
import { schemas } from './schemas.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** The name of the file of a schema, as other files refer to it. */
export function schemaFileName(name: string): string {
  return `${name}.schema.json`;
}

/** The text of each schema file by its name: those of the kinds of file, and what they share. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(Object.entries(schemas).map(([name, schema]) => [schemaFileName(name), textOf(schema)]));
}

/**
 * The schema of a kind of file, whole in itself: what it takes from other schemas stands among its `definitions`, under
 * the name of the schema that it comes from. Draft-07.
 */
export function bundledSchema(kind: Kind): string {
  const definitions: Record<string, Json> = {};
  const own = schemas[kind] as unknown as JsonObject;
  const { definitions: ownDefinitions = {}, ...rest } = own;
  const schema = moved(rest, kind, kind, definitions) as JsonObject;
  for (const [name, part] of Object.entries(ownDefinitions as JsonObject))
    definitions[name] ??= moved(part, kind, kind, definitions);
  return textOf({ ...schema, definitions });
}

/** A part of a schema with its references turned to where the parts will stand; brings along what it refers to. */
function moved(part: Json, from: string, kind: Kind, definitions: Record<string, Json>): Json {
  if (Array.isArray(part)) return part.map((item: Json) => moved(item, from, kind, definitions));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part as JsonObject).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string'
        ? movedReference(value, from, kind, definitions)
        : moved(value, from, kind, definitions),
    ]),
  );
}

function movedReference(reference: string, from: string, kind: Kind, definitions: Record<string, Json>): string {
  const [file = '', pointer = ''] = reference.split('#');
  const source = file === '' ? from : file.replace(/\.schema\.json$/, '');
  const name = pointer.split('/').at(-1) ?? '';
  // a whole schema has no name but its own
  const target = name === '' ? source : source === kind ? name : `${source}.${name}`;
  if (!Object.hasOwn(definitions, target)) {
    // stands here already, since a part may refer to itself
    definitions[target] = true;
    const whole = schemas[source as Kind] as unknown as JsonObject;
    const found = name === '' ? whole : ((whole['definitions'] as JsonObject | undefined)?.[name] ?? true);
    definitions[target] = moved(found, source, kind, definitions);
  }
  return `#/definitions/${target}`;
}

function textOf(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
