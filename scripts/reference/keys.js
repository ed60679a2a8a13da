// The pages of docs/reference/ on the files of a plan: every key, as the schemas have it.
import { stringify } from 'yaml';

import { anchored, block, code, prose, table } from './markdown.js';

const common = 'definizioni';
const commonPage = 'tipi-comuni';
const settings = 'regole';

/** A page for each kind of file, by its name. */
export function pagesOfKinds({ kinds, placeOf, schemas, words }) {
  return Object.fromEntries(
    kinds.map((kind) => {
      const schema = schemas.get(kind);
      const place = placeOf(kind);
      const climb = '../'.repeat(place.split('/').length);
      return [
        kind,
        [
          `# ${schema.title}`,
          prose(schema.description),
          `${words.keys.place}: ${code(place)}`,
          words.keys.firstLine,
          block(`# yaml-language-server: $schema=${climb}schemas/${kind}.schema.json`, 'yaml'),
          anchored(2, 'chiavi', words.keys.title),
          ...groupsOf({ kind, schemas, words }, { anchor: 'chiavi', heading: schema.title, path: [], schema }),
          ...Object.entries(schema.definitions ?? {}).flatMap(([name, part]) =>
            definition({ kind, schemas, words }, name, part),
          ),
        ],
      ];
    }),
  );
}

/** The page of what several files have in common. */
export function pageOfCommonTypes(schemas, words) {
  const { definitions } = schemas.get(common);
  return [
    `# ${words.keys.common}`,
    words.keys.commonIntroduction,
    ...Object.entries(definitions).flatMap(([name, part]) => definition({ kind: common, schemas, words }, name, part)),
  ];
}

/** A part that has a name of its own, and is told once. */
function definition(context, name, schema) {
  const { words } = context;
  const forms = ruleOf(schema);
  const values = schema.enum
    ? [`${words.keys.values}: ${schema.enum.map((one) => code(String(one))).join(', ')}.`]
    : [];
  return [
    anchored(2, anchorOf(name), schema.title),
    prose(schema.description),
    ...(schema.properties && schema.type === 'object' ? [] : [`${upperFirst(typeOf(context, schema, name))}.${forms}`]),
    ...values,
    ...exampleBlock(context, schema),
    ...groupsOf(context, { anchor: anchorOf(name), heading: schema.title, path: [name], schema, isNamed: true }),
  ];
}

/** The table of the keys of a group, and the same for each group under it. */
function groupsOf(context, { schema, path, heading, anchor, isNamed = false, isList = false }) {
  const { words } = context;
  const isFile = path.length === 0;
  const own = schema.properties
    ? [
        ...(isFile || isNamed
          ? []
          : [
              anchored(3, anchor, isList ? words.keys.entries(code(heading)) : words.keys.group(code(heading))),
              // an example in another form than this group says nothing of it
              ...(typeof schema.examples?.[0] === 'object' ? exampleBlock(context, schema) : []),
            ]),
        table(
          words.keys.columns,
          Object.entries(schema.properties).map(([key, part]) => rowOf(context, schema, [...path, key], part)),
        ),
      ]
    : [];
  const below = Object.entries(schema.properties ?? {}).flatMap(([key, part]) => {
    const inner = [...path, key];
    return groupsUnder(context, inner, part);
  });
  return [...own, ...below];
}

/** The groups that a key holds, itself or in the entries of its list. */
function groupsUnder(context, path, part) {
  const place = { path, heading: shownPath(path), anchor: anchorOf(...path) };
  return [
    ...(part.properties ? groupsOf(context, { ...place, schema: part }) : []),
    ...(part.items?.properties ? groupsOf(context, { ...place, schema: part.items, isList: true }) : []),
  ];
}

const shownPath = (path) => path.join('.');

function rowOf(context, owner, path, part) {
  const { words } = context;
  const key = path.at(-1);
  const definitionSchema = resolved(context, part);
  const description = part.description ?? definitionSchema.description ?? '';
  const example = part.examples?.[0];
  const values = part.enum ? ` ${words.keys.values}: ${part.enum.map((one) => code(String(one))).join(', ')}.` : '';
  const inline = holdsGroups(part) || part.enum ? undefined : inlineExample(example);
  return [
    code(key),
    typeOf(context, part, path),
    required(owner, key, words),
    `${prose(description)}${values}${ruleOf(part)}${inline === undefined ? '' : ` ${words.keys.example}: ${code(inline)}`}`,
  ];
}

const holdsGroups = (part) => part.properties !== undefined || part.items?.properties !== undefined;

function required(owner, key, words) {
  if (owner.required?.includes(key)) return words.keys.yes;
  const other = owner.if?.required?.[0];
  return other !== undefined && owner.else?.required?.includes(key) ? words.keys.without(code(other)) : '';
}

/** The sentence that says the form of a text, which the editor shows too. */
function ruleOf(schema) {
  const rule = schema.patternErrorMessage;
  return rule === undefined || schema.pattern === '\\S' ? '' : ` ${prose(rule)}`;
}

// --- types ------------------------------------------------------------------------------------------------------

/** What is written in the place of a key, in words. */
function typeOf(context, part, path) {
  const { types } = context.words;
  const named = referenceOf(context, part);
  if (named) return named;
  if (part.enum) return types.choice;
  const branch = part.then?.$ref ? 'object' : undefined;
  const whole = part.else?.$ref && part.if?.type ? referenceOf(context, part.else) : undefined;
  const names = [part.type ?? []].flat();
  if (whole !== undefined) return [whole, ...(names.includes('null') ? [types.empty] : [])].join(` ${types.or} `);
  return names
    .map((name) => (name === branch ? referenceOf(context, part.then) : oneType(context, name, part, path)))
    .join(` ${types.or} `);
}

function oneType(context, name, part, path) {
  const { types } = context.words;
  switch (name) {
    case 'string':
      return `${types.text}${part.maxLength === undefined ? '' : `, ${types.characters(part.maxLength)}`}`;
    case 'integer':
    case 'number': {
      const { minimum, maximum } = part;
      const range =
        minimum !== undefined && maximum !== undefined
          ? types.between(minimum, maximum)
          : minimum === undefined
            ? maximum === undefined
              ? undefined
              : types.upTo(maximum)
            : types.from(minimum);
      return `${types[name]}${range === undefined ? '' : ` ${range}`}`;
    }
    case 'boolean':
      return types.boolean;
    case 'null':
      return types.empty;
    case 'array': {
      const items = part.items?.properties
        ? `[${types.group}](#${anchorOf(...[path].flat())})`
        : typeOf(context, part.items ?? {}, path);
      return `${types.listOf(items.includes(` ${types.or} `) ? `(${items})` : items)}${part.minItems === undefined ? '' : `, ${types.entries(part.minItems)}`}`;
    }
    case 'object': {
      if (part.properties) return `[${types.group}](#${anchorOf(...[path].flat())})`;
      if (typeof part.additionalProperties !== 'object') return types.group;
      const value = typeOf(context, part.additionalProperties, path);
      return part.propertyNames?.pattern === '^\\d{4}$' ? types.perYear(value) : types.perName(value);
    }
    default:
      throw new Error(`the reference has no words for the type “${name}”`);
  }
}

/** A link to the part that a schema refers to. */
function referenceOf({ kind, schemas }, { $ref }) {
  if ($ref === undefined) return undefined;
  const { schema, file, name } = targetOf(kind, schemas, $ref);
  if (file === settings)
    return name === 'regole' ? `[${schema.title.toLowerCase()}](../rules/README.md)` : schema.title;
  const page = file === kind ? '' : file === common ? `${commonPage}.md` : `${file}.md`;
  return `[${lowerFirst(schema.title)}](${page}#${anchorOf(name)})`;
}

function targetOf(kind, schemas, $ref) {
  const [name, pointer] = $ref.split('#');
  const file = name === '' ? kind : name.replace('.schema.json', '');
  const part = pointer.split('/').at(-1);
  const schema = schemas.get(file)?.definitions?.[part];
  if (schema === undefined) throw new Error(`the reference does not find “${$ref}”`);
  return { file, name: part, schema };
}

const resolved = ({ kind, schemas }, part) => (part.$ref ? targetOf(kind, schemas, part.$ref).schema : part);

const upperFirst = (text) => text[0].toUpperCase() + text.slice(1);

const lowerFirst = (text) => (/^[A-Z][a-zà-ù]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text);

const anchorOf = (...path) => path.join('-').replaceAll('_', '-');

// --- examples ---------------------------------------------------------------------------------------------------

const longest = 60;

/** An example on one line, where it is short enough for a table. */
function inlineExample(example) {
  if (example === undefined) return undefined;
  const text = stringify(example, { collectionStyle: 'flow', flowCollectionPadding: true, lineWidth: 0 }).trim();
  return text.includes('\n') || text.length > longest ? undefined : text;
}

function exampleBlock({ words }, schema) {
  const example = schema.examples?.[0];
  if (example === undefined) return [];
  const inline = inlineExample(example);
  if (typeof example !== 'object' && inline !== undefined) return [`${words.keys.example}: ${code(inline)}`];
  return [`${words.keys.example}:`, block(stringify(example, { lineWidth: 100 }), 'yaml')];
}
