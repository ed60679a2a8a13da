// Writes what is made from the schemas and the rules: the types of the files, their validators and the table of their
// references; the schema of the settings of rules and the pages that explain them; the reference and the manual.
// `node scripts/generate.js` writes them, `generated()` gives them to the test that compares.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { transform } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

import { references as pagesOfReference } from './reference.js';
import { pagesOfRules, schemaOfRules } from './rules.js';

const folder = new URL('../schemas/', import.meta.url);
const root = new URL('../', import.meta.url);
const banner = '// Made from schemas/*.schema.json by `npm run generate`. Do not edit.\n';
const common = 'definizioni';
/** What a schema says to editors alone: sentences for what does not fit, and what to propose for a value. */
const editorKeywords = ['errorMessage', 'patternErrorMessage', 'defaultSnippets'];
/** Schemas that others refer to, and no file follows by itself. */
const shared = [common, 'regole'];

/** Schemas of the files of a plan, by kind, and the definitions that they share. */
async function readSchemas() {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json') && !/^(?:report|verify|regole)\./.test(name))
    .map((name) => name.replace('.schema.json', ''));
  const schemas = names.map((name) => [name, JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'))]);
  return new Map([...schemas, ['regole', await schemaOfRules()]].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is written, by path from the root of the project. */
export async function generated() {
  const schemas = await readSchemas();
  return {
    'schemas/regole.schema.json': `${JSON.stringify(schemas.get('regole'), null, 2)}\n`,
    'src/schema/generated/types.ts': banner + (await types(schemas)),
    'src/schema/generated/validators.js': banner + (await validators(schemas)),
    'src/schema/generated/references.ts': banner + references(schemas),
    ...(await pagesOfRules()),
    ...(await pagesOfReference(schemas)),
  };
}

// --- types -----------------------------------------------------------------------------------------------------

async function types(schemas) {
  const definitions = {};
  const define = (name, schema) => {
    if (definitions[name]) throw new Error(`two schemas define “${name}”: rename one`);
    definitions[name] = schema;
  };
  for (const [kind, schema] of schemas) {
    for (const [name, part] of Object.entries(schema.definitions ?? {})) define(name, forTypes(part));
    if (!shared.includes(kind))
      define(`file_${kind.replaceAll('-', '_')}`, forTypes({ ...schema, definitions: undefined }));
  }
  const text = await compile({ title: 'unused', definitions }, 'unused', {
    bannerComment: '',
    unreachableDefinitions: true,
    additionalProperties: false,
    format: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  const unused = /export interface Unused \{[^}]*\}\n/;
  return text
    .replace(unused, '')
    .replace(
      /\/\*\*\n \* This interface was referenced by `[^`]*`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n \*\/\n/g,
      '',
    )
    .replace(
      / \*\n \* This interface was referenced by `[^`]*`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n/g,
      '',
    );
}

/** Keeps of a schema what says something about types: one name for each shared part, no titles that would make more. */
function forTypes(schema) {
  if (Array.isArray(schema)) return schema.map(forTypes);
  if (schema === null || typeof schema !== 'object') return schema;
  if (typeof schema.$ref === 'string') return { $ref: `#/definitions/${schema.$ref.split('/').at(-1)}` };
  const reference = schema.then?.$ref ?? schema.else?.$ref;
  if (typeof reference === 'string') {
    const others = [schema.type ?? []].flat().filter((type) => type !== 'object');
    const whole = { $ref: `#/definitions/${reference.split('/').at(-1)}` };
    return {
      description: schema.description,
      anyOf: [
        ...(schema.if?.type === 'object' && others.length > 0
          ? [{ type: others }]
          : schema.if?.type
            ? [{ type: schema.if.type }]
            : []),
        whole,
      ],
    };
  }
  const dropped = new Set([
    'title',
    'examples',
    '$id',
    '$schema',
    'if',
    'then',
    'else',
    'oneOf',
    'dependencies',
    'minItems',
    'maxItems',
    'pattern',
    'propertyNames',
    ...editorKeywords,
  ]);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => value !== undefined && !dropped.has(key))
      .map(([key, value]) => [key, key === 'properties' ? mapValues(value, forTypes) : forTypes(value)]),
  );
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

// --- validators --------------------------------------------------------------------------------------------------

/** The options of the one ajv that reads the schemas: all errors at once, unions of types are part of the design. */
export const ajvOptions = {
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
  inlineRefs: false,
  keywords: editorKeywords,
};

async function validators(schemas) {
  const ajv = new Ajv({ ...ajvOptions, messages: false, code: { source: true, esm: true } });
  for (const schema of schemas.values()) ajv.addSchema(forValidators(schema));
  const names = [...schemas.keys()].filter((kind) => !shared.includes(kind));
  const code = standalone.default(
    ajv,
    Object.fromEntries(names.map((kind) => [identifier(kind), `${kind}.schema.json`])),
  );
  // ajv writes `require` even in a module
  const imports = [];
  const body = code.replace(/require\("(ajv\/dist\/runtime\/(\w+))"\)\.default/g, (_, path, name) => {
    const line = `import ${name}Module from '${path}.js';`;
    if (!imports.includes(line)) imports.push(line);
    return `${name}Module.default`;
  });
  if (body.includes('require(')) throw new Error('the validators would need a `require` that a module does not have');
  const table = names.map((kind) => `  '${kind}': ${identifier(kind)},`).join('\n');
  // only the table is wanted, not a name for each validator; what is left is half as long, and is read at every start
  const source = `${imports.join('\n')}\n${body.replace('"use strict";', '').replaceAll(/^export const /gm, 'const ')}\nexport const validators = {\n${table}\n};\n`;
  const { code: short } = await transform(shortened(source), {
    format: 'esm',
    minify: true,
    treeShaking: true,
    lineLimit: 120,
    legalComments: 'none',
  });
  return short;
}

/** What ajv writes again and again and a short call can say. */
const written = {
  signature: '(data, {instancePath="", parentData, parentDataProperty, rootData=data}={})',
  callOptions:
    /\{instancePath:((?:(?!parentData).)+?),parentData:\w+,parentDataProperty:(?:(?!rootData).)+?,rootData\}/g,
  joining: /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g,
};
const errorWritten =
  /const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:("[^"]*"),keyword:("[^"]*"),params:(\{.*?\})((?:,propertyName:\w+)?)\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g;

/**
 * The code that makes each error, and hands it on, is most of what ajv writes, and Node reads and compiles it at every
 * start although sound files run none of it: two functions do it for all. A path in the schema is kept where it tells a branch of a
 * choice.
 */
function shortened(code) {
  const fault = `const fault = (errors, instancePath, keyword, params, schemaPath = '', propertyName = undefined) => {
  const error = { instancePath, schemaPath, keyword, params, ...(propertyName === undefined ? {} : { propertyName }) };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
};
const joined = (errors, { errors: more }) => (errors === null ? more : errors.concat(more));
`;
  const body = code.replace(errorWritten, (_, name, path, schemaPath, keyword, params, property) => {
    const branch = schemaPath.includes('/oneOf/') ? schemaPath : property ? "''" : '';
    const rest = [branch, property.replace(',propertyName:', '')].filter(Boolean).map((value) => `, ${value}`);
    return `vErrors = fault(vErrors, ${path ?? 'instancePath'}, ${keyword}, ${params}${rest.join('')});errors++;`;
  });
  if (/const err\d+ = \{instancePath/.test(body))
    throw new Error('ajv writes its errors in another way: the validators would be slow to start');
  if (!body.includes(written.signature) || !written.callOptions.test(body))
    throw new Error('ajv writes its calls in another way: the validators would be slow to start');
  return body
    .replaceAll(written.signature, '(data, instancePath = "")')
    .replaceAll(written.callOptions, '$1')
    .replaceAll(written.joining, 'vErrors = joined(vErrors, $1);')
    .replace(/^(?:import .*\n)*/, (imports) => `${imports}${fault}`);
}

/** A validator reads no prose. */
function forValidators(schema) {
  if (Array.isArray(schema)) return schema.map(forValidators);
  if (schema === null || typeof schema !== 'object') return schema;
  const named = new Set(['properties', 'definitions']);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !['title', 'description', 'examples', ...editorKeywords].includes(key))
      .map(([key, value]) => [key, named.has(key) ? mapValues(value, forValidators) : forValidators(value)]),
  );
}

const identifier = (kind) => `validate_${kind.replaceAll('-', '_')}`;

// --- references --------------------------------------------------------------------------------------------------

const targets = { rif_atto: 'atto', rif_unita: 'unita', rif_obiettivo: 'obiettivo', file: 'file' };

/** Every place of every kind of file that names something else, read off the schemas. */
function references(schemas) {
  const lines = [];
  for (const [kind, schema] of schemas) {
    if (shared.includes(kind)) continue;
    const found = [];
    collect(schemas, kind, schema, [], [], found);
    const rows = found.map(({ path, to }) => `    { path: ${list(path)}, to: '${to}' },`);
    lines.push(`  '${kind}': [${rows.length > 0 ? `\n${rows.join('\n')}\n  ` : ''}],`);
  }
  return `import type { Kind } from '../../sources/kinds.ts';

/** What an identifier in the data names. */
export type Target = ${Object.values(targets)
    .map((target) => `'${target}'`)
    .join(' | ')};

/** A place in a kind of file that names something else; \`*\` stands for every item of a list or key of a map. */
export interface Reference {
  readonly path: readonly string[];
  readonly to: Target;
}

export const references: Readonly<Record<Kind, readonly Reference[]>> = {
${lines.join('\n')}
};
`;
}

function collect(schemas, file, schema, path, open, found) {
  if (schema === null || typeof schema !== 'object') return;
  if (typeof schema.$ref === 'string') {
    const [name, pointer] = schema.$ref.split('#');
    const target = name ? name.replace('.schema.json', '') : file;
    const definition = pointer.split('/').at(-1);
    if (target === common && targets[definition]) {
      found.push({ path, to: targets[definition] });
      return;
    }
    const step = `${target}/${definition}`;
    if (open.includes(step)) return;
    collect(schemas, target, schemas.get(target).definitions[definition], path, [...open, step], found);
    return;
  }
  for (const part of [schema.then, schema.else]) collect(schemas, file, part, path, open, found);
  for (const [key, value] of Object.entries(schema.properties ?? {}))
    collect(schemas, file, value, [...path, key], open, found);
  collect(schemas, file, schema.items, [...path, '*'], open, found);
  collect(schemas, file, schema.additionalProperties, [...path, '*'], open, found);
}

const list = (path) => `[${path.map((step) => `'${step}'`).join(', ')}]`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await generated())) {
    mkdirSync(new URL('.', new URL(path, root)), { recursive: true });
    writeFileSync(new URL(path, root), text);
  }
}
