// What every schema of a file of the plan must have, so that the editor helps and an error blames the right place.
import { readdirSync, readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import { ajvOptions } from '../../scripts/generate.js';

interface Schema {
  readonly [key: string]: unknown;
}

/** A part of a schema and the pointer to it. */
interface Part {
  readonly pointer: string;
  readonly schema: Schema;
  readonly isProperty: boolean;
}

const folder = new URL('../../schemas/', import.meta.url);
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith('.schema.json') && !/^(?:report|verify)\./.test(name))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))] as const);

const ajv = new Ajv(ajvOptions);
for (const [, schema] of schemas) ajv.addSchema(schema);

describe.each(schemas)('%s', (name, whole) => {
  const parts = [...partsOf(whole, '#', false)];
  const properties = parts.filter(({ isProperty }) => isProperty);

  it('is draft-07, and is named as its file', () => {
    expect(whole).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', $id: name });
  });

  it('gives each property a title, a description and one example', () => {
    const poor = properties.filter(
      ({ schema }) => !isText(schema['title']) || !isText(schema['description']) || !hasOneExample(schema),
    );

    expect(poor.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('gives examples that hold', () => {
    expect(parts.flatMap((part) => wrongExamples(name, part))).toEqual([]);
  });

  it('says in a sentence what a text in another form should be, for editors', () => {
    const mute = [...partsOf(whole, '#', false)]
      .flatMap(({ pointer, schema }) => [
        { pointer, schema },
        {
          pointer: `${pointer}/propertyNames`,
          schema: isSchema(schema['propertyNames']) ? schema['propertyNames'] : {},
        },
      ])
      .filter(({ schema }) => 'pattern' in schema && !/^[A-Z].*\.$/.test(String(schema['patternErrorMessage'])));

    expect(mute.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('refuses unknown keys', () => {
    const open = parts.filter(
      ({ schema }) => schema['properties'] !== undefined && schema['additionalProperties'] !== false,
    );

    expect(open.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('has no union that would blame the wrong branch', () => {
    expect(parts.filter(({ schema }) => 'anyOf' in schema).map(({ pointer }) => pointer)).toEqual([]);
  });
});

/** Every schema within a schema; a condition (`if`) describes nothing, so what it holds does not count. */
function* partsOf(schema: unknown, pointer: string, isProperty: boolean): Generator<Part> {
  if (!isSchema(schema)) return;
  yield { pointer, schema, isProperty };
  for (const key of ['items', 'additionalProperties', 'then', 'else'])
    yield* partsOf(schema[key], `${pointer}/${key}`, false);
  for (const key of ['oneOf', 'allOf', 'anyOf']) {
    for (const [index, one] of (Array.isArray(schema[key]) ? schema[key] : []).entries())
      yield* partsOf(one, `${pointer}/${key}/${index}`, false);
  }
  for (const key of ['properties', 'definitions']) {
    const named = isSchema(schema[key]) ? schema[key] : {};
    // `then` and `else` may repeat a property to say more of it
    const full = key === 'properties' && !/\/(?:then|else)$/.test(pointer);
    for (const [name, one] of Object.entries(named)) yield* partsOf(one, `${pointer}/${key}/${name}`, full);
  }
}

function wrongExamples(name: string, { pointer, schema }: Part): readonly string[] {
  if (!Array.isArray(schema['examples'])) return [];
  const validate = ajv.compile({ $ref: `${name}${pointer}` });
  return schema['examples']
    .filter((example) => !validate(example))
    .map((example) => `${pointer}: ${JSON.stringify(example)}`);
}

function hasOneExample({ examples }: Schema): boolean {
  return Array.isArray(examples) && examples.length === 1;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
