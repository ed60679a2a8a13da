import { wrap } from '../formatters/wrap.ts';
import { schemas, type Schema } from '../schema/schemas.ts';
import type { Kind } from '../sources/kinds.ts';
import { scalar } from '../sources/scalar.ts';

/** A key that stands in a comment, with an example of what to write: only people know its value. */
export const later = Symbol('later');

export type Written =
  | string
  | number
  | boolean
  | typeof later
  | readonly Written[]
  | { readonly [key: string]: Written };

type Group = { readonly [key: string]: Written };

const width = 100;

/**
 * The data of a file as YAML, in which each key has a comment above that tells what to write: the words of the schema. In a
 * list the first item explains the others.
 */
export function describedYaml(kind: Kind, data: Group): string {
  const parts = Object.entries(data).map(([key, value]) =>
    groupLines({ [key]: value }, [{ kind, schema: schemas[kind] }], true).join('\n'),
  );
  return `${parts.join('\n\n')}\n`;
}

/** A part of a schema, and the schema in which its references are looked up. */
interface Place {
  readonly kind: keyof typeof schemas;
  readonly schema: Schema;
}

function groupLines(group: Group, places: readonly Place[], explained: boolean): readonly string[] {
  return Object.entries(group).flatMap(([key, value]) => {
    const below = places.flatMap(({ kind, schema }) => {
      const others = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
      const found = schema.properties?.[key] ?? others;
      return found ? expanded({ kind, schema: found }) : [];
    });
    const comment = explained ? commentOf(below, value) : [];
    return [...comment, ...entryLines(nameOf(key), value, below, explained)];
  });
}

/** A year is a key without quotation marks. */
function nameOf(key: string): string {
  return /^\d{4}$/.test(key) ? key : scalar(key);
}

function entryLines(key: string, value: Written, places: readonly Place[], explained: boolean): readonly string[] {
  if (value === later) return [`# ${key}:`];
  if (typeof value !== 'object') return [`${key}: ${scalar(value)}`];
  if (!isList(value)) return [`${key}:`, ...indented(groupLines(value, places, explained))];
  if (value.length === 0) return [`${key}: []`];
  const items = places.flatMap(({ kind, schema }) => (schema.items ? expanded({ kind, schema: schema.items }) : []));
  return [`${key}:`, ...value.flatMap((item, index) => indented(itemLines(item, items, explained && index === 0)))];
}

/** An item of a list; what explains its first key stands above the dash. */
function itemLines(item: Written, places: readonly Place[], explained: boolean): readonly string[] {
  if (item === later) return [];
  if (typeof item !== 'object') return [`- ${scalar(item)}`];
  if (isList(item))
    return [`- [${item.map((one) => (typeof one === 'object' || one === later ? '' : scalar(one))).join(', ')}]`];
  const lines = groupLines(item, places, explained);
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => {
    if (index < first) return line;
    return index === first ? `- ${line}` : `  ${line}`;
  });
}

/** What to write: the words of the schema, the choices where there are some, an example of what is left out. */
function commentOf(places: readonly Place[], value: Written): readonly string[] {
  const schemasHere = places.map(({ schema }) => schema);
  const description = schemasHere.find((one) => one.description !== undefined)?.description ?? '';
  const choices = schemasHere.find((one) => one.enum)?.enum ?? [];
  const example = schemasHere.find((one) => one.examples)?.examples?.[0];
  const sentences = [description, ...(choices.length > 0 ? [`Si sceglie tra: ${choices.join(', ')}.`] : [])];
  const words = wrap(sentences.filter((one) => one !== '').join(' '), width).filter((line) => line !== '');
  // an example is to be copied: it is not broken
  const shown = value === later && example !== undefined ? [`Per esempio: ${inOneLine(example)}`] : [];
  return [...words, ...shown].map((line) => `# ${line}`);
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  // digits alone are a code: quotation marks never harm
  if (typeof value === 'string' && /^[\d ]+$/.test(value)) return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return scalar(value as string | number | boolean);
  return `{ ${Object.entries(value)
    .map(([key, child]) => `${key}: ${inOneLine(child)}`)
    .join(', ')} }`;
}

/** A part of a schema followed by what it refers to, nearest first: the words that are nearest hold. */
function expanded(place: Place): readonly Place[] {
  const { kind, schema } = place;
  const referred = [schema, schema.then, schema.else].flatMap((one) => {
    if (one?.$ref === undefined) return [];
    const [file = '', pointer = ''] = one.$ref.split('#/definitions/');
    const home = file === '' ? kind : (file.replace('.schema.json', '') as keyof typeof schemas);
    const target = schemas[home].definitions?.[pointer];
    return target ? expanded({ kind: home, schema: target }) : [];
  });
  return [place, ...referred];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}
