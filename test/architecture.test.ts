// Who may import whom: the table of docs/architecture.md, read against the import lines of src/.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readImports, type Import, type Reading } from './support/imports.ts';

interface Room {
  /** Rooms and single files that stand before this one; `type …` when only their types. */
  readonly from: readonly string[];
  /** `type …` when only their types. */
  readonly packages?: readonly string[];
  /** Modules of Node, without `node:`. A room that names none has no way to touch the machine. */
  readonly node?: readonly string[];
  readonly mayTouch?: readonly ('process' | 'console')[];
}

const files = ['fs', 'fs/promises', 'path', 'url'];

/** In reading order: a room imports only what stands above it. The longest name that fits a file is its room. */
const table: Readonly<Record<string, Room>> = {
  sources: { from: [], packages: ['js-yaml', 'yaml'], node: files },
  'schema/generated': { from: ['type sources'], packages: ['ajv'] },
  diagnostics: { from: ['type sources'], node: ['crypto'] },
  schema: { from: ['schema/generated', 'sources', 'diagnostics'], packages: ['type ajv'] },
  plan: { from: ['type sources', 'type schema/generated/types.ts', 'schema/generated/references.ts'] },
  law: {
    from: ['plan/dates.ts', 'plan/decimal.ts', 'sources/kinds.ts', 'type schema/generated/types.ts'],
  },
  rules: {
    from: [
      'plan',
      'law',
      'sources/reorder.ts',
      'sources/kinds.ts',
      'schema/generated/references.ts',
      'type schema/generated/types.ts',
      'diagnostics',
      'type sources',
    ],
  },
  additions: {
    from: ['sources', 'diagnostics/suggest.ts', 'plan', 'schema'],
    node: ['util'],
  },
  verify: { from: [], packages: ['diff'] },
  messages: { from: ['type diagnostics', 'type sources', 'type additions', 'type verify'] },
  canonical: {
    from: ['sources', 'schema/schemas.ts', 'schema/variants.ts', 'plan/dates.ts', 'plan/decimal.ts'],
    packages: ['yaml'],
  },
  explain: { from: ['type diagnostics', 'messages', 'rules'] },
  formatters: { from: ['diagnostics', 'type sources', 'messages'], packages: ['type chalk'] },
  scaffold: { from: ['sources', 'schema', 'law', 'formatters'] },
  render: {
    from: ['plan', 'messages', 'sources/kinds.ts', 'type sources', 'type schema/generated/types.ts'],
    packages: ['handlebars', 'markdown-it', 'markdown-it-footnote', 'd3-*', 'design-tokens-italia', '@fontsource/*'],
    node: [...files, 'module'],
  },
  data: {
    from: ['plan', 'render', 'messages', 'sources/baseline-file.ts', 'type sources'],
    packages: ['csv-stringify', 'fflate'],
  },
  'pdf/launch.ts': { from: ['pdf'], packages: ['puppeteer-core'], node: [...files, 'process'], mayTouch: ['process'] },
  'pdf/browser-process.ts': { from: ['pdf'], node: ['child_process', 'process', 'stream'], mayTouch: ['process'] },
  'pdf/read-apart.ts': { from: ['pdf', 'type verify'], node: ['process', 'worker_threads'], mayTouch: ['process'] },
  pdf: {
    from: ['data/archive-error.ts', 'type verify', 'pdf/launch.ts', 'pdf/browser-process.ts', 'pdf/read-apart.ts'],
    packages: ['puppeteer-core', '@cantoo/pdf-lib', '@sparticuz/chromium', 'fflate', 'modern-tar', 'pdfjs-dist'],
    node: [...files, 'crypto', 'module', 'os', 'stream', 'stream/promises', 'worker_threads', 'zlib'],
  },
  preview: {
    from: ['type diagnostics', 'messages', 'render'],
    node: ['crypto'],
  },
  publish: { from: ['plan', 'render', 'messages', 'type sources'], node: [...files, 'crypto'] },
  'check.ts': { from: ['sources', 'diagnostics', 'schema', 'plan', 'rules', 'messages'], node: ['path'] },
  'fix.ts': { from: ['check.ts', 'type diagnostics', 'sources'], node: ['path'] },
  'build.ts': {
    from: ['check.ts', 'sources', 'diagnostics', 'plan', 'messages', 'render', 'data', 'pdf', 'publish'],
    node: files,
  },
  'index.ts': {
    from: [
      'check.ts',
      'build.ts',
      'sources',
      'diagnostics',
      'schema',
      'plan',
      'rules',
      'law',
      'messages',
      'explain',
      'formatters',
      'render',
      'data',
      'pdf',
      'publish',
    ],
  },
  cli: {
    from: ['*'],
    packages: ['commander', 'chalk', 'chokidar', 'diff', '@bomb.sh/tab'],
    node: ['*'],
    mayTouch: ['process', 'console'],
  },
  'cli.ts': { from: ['*'], packages: ['commander', 'chalk'], node: ['*'], mayTouch: ['process', 'console'] },
};

const roomNames = Object.keys(table);

describe('the table', () => {
  it('has no arrow back: a room imports only rooms that stand above it', () => {
    const back = roomNames.flatMap((name, index) =>
      (table[name]?.from ?? [])
        .map((from) => from.replace('type ', ''))
        .filter((from) => from !== '*' && houseOf(from) !== houseOf(name))
        .filter((from) => !roomNames.slice(0, index).some((above) => from === above || from.startsWith(`${above}/`)))
        .map((from) => `${name} → ${from}`),
    );

    expect(back).toEqual([]);
  });
});

describe('the sources', () => {
  const sources = readAll();

  it('import as the table says', () => {
    expect(offences(sources)).toEqual([]);
  });

  it('have no cycle', () => {
    expect(cycles(sources)).toEqual([]);
  });

  it('keep the start of the program light', () => {
    expect(weightOf(sources, 'cli.ts').filter((name) => !['commander', 'chalk'].includes(name))).toEqual([]);
  });

  it('keep what only `build` needs away from `check`', () => {
    expect(weightOf(sources, 'check.ts').filter((name) => !['js-yaml', 'ajv'].includes(name))).toEqual([]);
  });
});

describe('the test itself notices', () => {
  it.each([
    [
      'an arrow back',
      'plan/a.ts',
      "import { rules } from '../rules/index.ts';",
      'plan/a.ts may not import rules/index.ts',
    ],
    [
      'a value where only types may come',
      'plan/a.ts',
      "import { Source } from '../sources/source.ts';",
      'plan/a.ts may not import sources/source.ts',
    ],
    [
      'a re-export',
      'plan/a.ts',
      "export { Source } from '../sources/source.ts';",
      'plan/a.ts may not import sources/source.ts',
    ],
    [
      'a dynamic import',
      'messages/a.ts',
      "await import('../plan/plan.ts');",
      'messages/a.ts may not import plan/plan.ts',
    ],
    [
      'a type of a room beyond reach',
      'messages/a.ts',
      "let a: import('../plan/plan.ts').Plan;",
      'messages/a.ts may not import plan/plan.ts',
    ],
    ['a package of another room', 'rules/a.ts', "import { parse } from 'yaml';", 'rules/a.ts may not import yaml'],
    [
      'a package of which only the types may come',
      'formatters/a.ts',
      "import { Chalk } from 'chalk';",
      'formatters/a.ts may not import chalk',
    ],
    ['a module of Node', 'rules/a.ts', "import { readFileSync } from 'node:fs';", 'rules/a.ts may not import node:fs'],
    [
      'a module of Node without its prefix',
      'rules/a.ts',
      "import { readFileSync } from 'fs';",
      'rules/a.ts may not import fs',
    ],
    ['the process', 'check.ts', 'process.exit(1);', 'check.ts may not touch process'],
    ['the process by another way', 'check.ts', 'globalThis.process.exit(1);', 'check.ts may not touch process'],
    ['the terminal', 'render/a.ts', "console.log('a');", 'render/a.ts may not touch console'],
    ['a file in no room', 'utils.ts', '', 'utils.ts stands in no room'],
  ])('%s', (_, file, text, expected) => {
    expect(offences(new Map([[file, readImports(file, text)]]))).toEqual([expected]);
  });

  it.each([
    ['types', 'plan/a.ts', "import type { Source } from '../sources/source.ts';"],
    ['types among braces', 'plan/a.ts', "import { type Source } from '../sources/source.ts';"],
    ['a neighbour', 'plan/a.ts', "import { b } from './b.ts';"],
    ['a word that is only spelled like a global', 'plan/a.ts', 'const a = { console: 1 }; a.console;'],
    ['a local name that is spelled like a global', 'plan/a.ts', '(process) => process.risk;'],
  ])('nothing in %s', (_, file, text) => {
    expect(offences(new Map([[file, readImports(file, text)]]))).toEqual([]);
  });

  it('a cycle', () => {
    const a = readImports('plan/a.ts', "import { b } from './b.ts';");
    const b = readImports('plan/b.ts', "import { a } from './a.ts';");

    expect(
      cycles(
        new Map([
          ['plan/a.ts', a],
          ['plan/b.ts', b],
        ]),
      ),
    ).toEqual(['plan/a.ts → plan/b.ts → plan/a.ts']);
  });
});

// --- the sources read ------------------------------------------------------------------------------------------

type Sources = ReadonlyMap<string, Reading>;

function readAll(): Sources {
  const folder = new URL('../src/', import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return new Map(
    names
      .filter((name) => /(?<!\.d)\.[tj]s$/.test(name))
      .toSorted()
      .map((name) => [name, readImports(name, readFileSync(new URL(name, folder), 'utf8'))]),
  );
}

function roomOf(file: string): string | undefined {
  return roomNames
    .filter((name) => file === name || file.startsWith(`${name}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** The first folder of a room: within it, files import each other freely. */
function houseOf(file: string): string {
  return file.startsWith('schema/generated') ? 'schema/generated' : (file.split('/')[0] ?? file);
}

/** The file in src/ that an import means, or `undefined` for a package and for data beside src/. */
function targetOf(file: string, { from }: Import): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const target = posix.join(posix.dirname(file), from);
  return target.startsWith('../') ? undefined : target;
}

// --- the table against them ------------------------------------------------------------------------------------

function offences(sources: Sources): readonly string[] {
  return [...sources].flatMap(([file, { imports, globals }]) => {
    const name = roomOf(file);
    const room = name === undefined ? undefined : table[name];
    if (!room) return [`${file} stands in no room`];
    return [
      ...imports
        .filter((one) => !mayImport(file, room, one))
        .map((one) => `${file} may not import ${targetOf(file, one) ?? one.from}`),
      ...globals
        .filter((one) => !room.mayTouch?.some((allowed) => allowed === one))
        .map((one) => `${file} may not touch ${one}`),
    ];
  });
}

function mayImport(file: string, room: Room, one: Import): boolean {
  const target = targetOf(file, one);
  if (target !== undefined) return houseOf(target) === houseOf(file) || allows(room.from, target, one);
  // data beside src/: the schemas
  if (one.from.startsWith('.')) return roomOf(file) === 'schema' && /^(\.\.\/)+schemas\/[^/]+\.json$/.test(one.from);
  if (one.from.startsWith('node:'))
    return allows(room.node ?? [], one.from.slice('node:'.length), one) || one.kind === 'type';
  return allows(room.packages ?? [], one.from, one);
}

function allows(list: readonly string[], wanted: string, { kind }: Import): boolean {
  return list.some((entry) => {
    const typesOnly = entry.startsWith('type ');
    const name = entry.replace('type ', '').replace(/\*$/, '');
    const fits = entry.endsWith('*') ? wanted.startsWith(name) : wanted === name || wanted.startsWith(`${name}/`);
    return fits && (!typesOnly || kind === 'type');
  });
}

// --- the graph -------------------------------------------------------------------------------------------------

/** The files that must be loaded for a file: types cost nothing, dynamic imports come later. */
function loadedFor(sources: Sources, file: string): readonly string[] {
  const imports = sources.get(file)?.imports ?? [];
  return imports.filter(({ kind }) => kind === 'static').flatMap((one) => targetOf(file, one) ?? []);
}

function cycles(sources: Sources): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [[...trail.slice(trail.indexOf(file)), file].join(' → ')];
    if (done.has(file)) return [];
    const found = loadedFor(sources, file).flatMap((next) => visit(next, [...trail, file]));
    done.add(file);
    return found;
  };
  return [...sources.keys()].flatMap((file) => visit(file, []));
}

/** The packages that are loaded with a file, without its dynamic imports. */
function weightOf(sources: Sources, file: string): readonly string[] {
  const reached = new Set([file]);
  for (const one of reached) for (const next of loadedFor(sources, one)) reached.add(next);
  const packages = [...reached].flatMap((one) =>
    (sources.get(one)?.imports ?? [])
      .filter(({ kind, from }) => kind === 'static' && !from.startsWith('.') && !from.startsWith('node:'))
      .map(({ from }) =>
        from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
  );
  return [...new Set(packages)].toSorted();
}
