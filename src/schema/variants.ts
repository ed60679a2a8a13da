import { schemas, type Schema } from './schemas.ts';

/** A part of the schemas that speaks of one place in a file. */
export interface Variant {
  readonly schema: Schema;
  /** The file that its references count from. */
  readonly file: keyof typeof schemas;
}

/** A schema, what it refers to and what it asks under conditions: the parts that may describe one place. */
export function variantsOf(schema: Schema, file: Variant['file']): readonly Variant[] {
  const own: Variant[] = [{ schema, file }];
  const conditional = [schema.then, schema.else].flatMap((part) => (part ? variantsOf(part, file) : []));
  if (!schema.$ref) return [...own, ...conditional];
  const [name = '', pointer = ''] = schema.$ref.split('#');
  const target = name === '' ? file : (name.replace('.schema.json', '') as Variant['file']);
  const definition = schemas[target].definitions?.[pointer.split('/').at(-1) ?? ''];
  return [...own, ...(definition ? variantsOf(definition, target) : []), ...conditional];
}

/** What a schema says of a key, or of the items of a list. */
export function childrenOf(schema: Schema, step: string | number): readonly Schema[] {
  const properties = schema.properties ?? {};
  // a key of the plan may be called `constructor`
  const property = Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (property) return [property];
  if (schema.items && /^\d+$/.test(String(step))) return [schema.items];
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}
