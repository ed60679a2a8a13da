// What must hold of the canonical form of every text: tried on the plans of the repository, changed in many ways.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { isMap, Lexer, parseDocument, visit } from 'yaml';

import { canonical } from '../../src/canonical/canonical.ts';
import { kindOf, type Kind } from '../../src/sources/kinds.ts';
import { readText } from '../../src/sources/read.ts';
import { root } from '../support/cli.ts';
import { random, type Random } from '../support/random.ts';

interface File {
  readonly name: string;
  readonly kind: Kind;
  readonly text: string;
}

const folders = ['piao', 'test/fixtures/pulito', 'test/fixtures/azienda-sanitaria', 'test/fixtures/come-pubblicato'];

const files: readonly File[] = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .toSorted()
    .flatMap((name) => {
      const kind = kindOf(name.replaceAll('\\', '/'));
      return kind ? [{ name: `${folder}/${name}`, kind, text: readFileSync(join(root, folder, name), 'utf8') }] : [];
    }),
);

async function dataOf(text: string): Promise<unknown> {
  const { source, syntax } = await readText('', '', text.replace(/^\uFEFF/, ''));
  return syntax.length > 0 ? undefined : source.data;
}

/** The comments of a text, by another way than the one of the program. */
function commentsIn(text: string): readonly string[] {
  return [...new Lexer().lex(text)]
    .filter((token) => token.startsWith('#'))
    .map((token) => token.trimEnd())
    .toSorted();
}

const outcomeOf = async (text: string, kind: Kind): Promise<string> => {
  const result = await canonical(text, kind);
  return 'text' in result ? result.text : result.leftAlone;
};

describe('the plans of the repository', () => {
  it.each(folders)('%s is in its canonical form', async (folder) => {
    const own = files.filter(({ name }) => name.startsWith(`${folder}/`));
    const forms = await Promise.all(
      own.map(async ({ kind, name, text }) => ({ name, text: await outcomeOf(text, kind) })),
    );

    expect(own.length).toBeGreaterThan(8);
    expect(forms).toEqual(own.map(({ name, text }) => ({ name, text })));
  });

  it('come back to it, byte for byte, from any other layout', async () => {
    const lost: string[] = [];
    let tried = 0;
    for (const [index, { kind, name, text }] of files.entries()) {
      const chance = random(index);
      const changed = otherLayout(text, chance);
      // on narrow lines the library itself adds a line end to some texts
      if (JSON.stringify(await dataOf(changed)) !== JSON.stringify(await dataOf(text))) continue;
      tried += 1;
      if ((await outcomeOf(changed, kind)) !== text) lost.push(name);
    }

    expect(tried).toBeGreaterThan(60);
    expect(lost).toEqual([]);
  });

  it('come back to it from any order of the keys', async () => {
    // a comment may hold its line in its place, and what is no key of a schema has no order to come back to
    const free = files.filter(({ text }) => !/#\s*piao-ignora/.test(text) && !/\b\d{4}:/.test(text));
    const lost: string[] = [];
    for (const { kind, name, text } of free) {
      const document = parseDocument(text);
      visit(document, {
        Map(_, map) {
          map.items = map.items.toReversed();
        },
      });
      // the library keeps a comment above a key with what is above it
      if (/^ *#/m.test(text.replace(/^#.*/, ''))) continue;
      if ((await outcomeOf(document.toString({ lineWidth: 70 }), kind)) !== text) lost.push(name);
    }

    expect(free.length).toBeGreaterThan(40);
    expect(lost).toEqual([]);
  });
});

/** The same file with other widths, indentation and quotation marks. */
function otherLayout(text: string, { below, pick }: Random): string {
  const document = parseDocument(text);
  visit(document, {
    Scalar(key, scalar) {
      if (typeof scalar.value !== 'string' || key === 'key' || scalar.value.includes('\n')) return;
      if (below(3) === 0) scalar.type = pick(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED'] as const);
    },
  });
  const changed = document.toString({
    lineWidth: pick([0, 40, 120]),
    indent: pick([2, 4]),
    indentSeq: below(2) === 0,
    flowCollectionPadding: below(2) === 0,
  });
  // blanks at the end of a line that is no text
  return changed.replaceAll(/(?<=\n[a-z_]+: .*)\n(?=[a-z_]+:)/g, (end) => (below(4) === 0 ? `  ${end}` : end));
}

// --- texts that are changed at random ----------------------------------------------------------------------------

const comments = [
  '# nota',
  '#x',
  '# piao-ignora pesi-fasi-100: prova',
  '# a: b',
  '# - c',
  '#',
  '# [x',
  '# "q',
  '#  due  spazi',
];

/** Values that YAML writes in unusual ways, with the line end and the indentation below their key. */
const oddValues = (pad: string): readonly string[] => [
  '',
  '~',
  '"no"',
  `>${pad}uno${pad}${pad}due${pad}`,
  `|+${pad} uno\n\n`,
  `|2-${pad}  uno${pad}due`,
  `|${pad}uno  ${pad}\tdue`,
  `>+${pad}uno${pad}  piu${pad}due\n\n`,
  '"a\\nb\\tc"',
  `${pad}testo sotto`,
  "'it''s'",
  `"a${pad}b"`,
  `a${pad}b`,
  '[a, "b: c", {d: e}]',
  '{a: [1, 2], b: "x, y"}',
  '"\\u00e8 \\x07 😀"',
  'x'.repeat(130),
  `"${'parola '.repeat(20)}"`,
  `"${'parola '.repeat(20)}fine\\n\\naltro"`,
  '"[[atto:x]] dice"',
  '{a, b}',
  '[a: 1]',
  '{"a":1}',
  `>- # c${pad}testo`,
  `# c${pad}testo`,
  `# c${pad}- uno${pad}# d${pad}- due`,
  `# c${pad}# e${pad}sub: 1`,
  `${pad}# c${pad}sub: 1${pad}# d`,
  `${pad}-${pad}  # x${pad}  a: 1${pad}-${pad}- - b${pad}  - c`,
  `[ # c${pad}a, # d${pad}# e${pad}b # f${pad}]`,
  '[] # g',
  `[ # h${pad}]`,
  `{ # i${pad}a: 1, # l${pad}b: # m${pad} 2 }`,
];

type Mutation = (text: string, random: Random) => string;

const mutations: Readonly<Record<string, Mutation>> = {
  comment(text, { below, pick }) {
    const lines = text.split('\n');
    lines.splice(below(lines.length), 0, `${' '.repeat(below(9))}${pick(comments)}`);
    return lines.join('\n');
  },
  commentBeside(text, { below, pick }) {
    const lines = text.split('\n');
    const at = below(lines.length);
    return lines.map((line, index) => (index === at ? `${line} ${pick(comments)}` : line)).join('\n');
  },
  blankLines(text, { below, pick }) {
    const lines = text.split('\n');
    lines.splice(below(lines.length), 0, ...Array.from({ length: 1 + below(3) }, () => pick(['', '  ', '      '])));
    return lines.join('\n');
  },
  layout: (text, chance) => (parseDocument(text).errors.length > 0 ? text : otherLayout(text, chance)),
  brackets(text, { below }) {
    const document = parseDocument(text);
    if (document.errors.length > 0) return text;
    visit(document, {
      Collection(_, node) {
        if (below(8) === 0) node.flow = node.flow !== true;
        if (isMap(node) && below(4) === 0) node.items = node.items.toReversed();
      },
    });
    return document.toString();
  },
  lineInBrackets(text, { below, pick }) {
    const signs = [...text.matchAll(/[,[{]/g)].map(({ index }) => index + 1);
    if (signs.length === 0) return text;
    const at = pick(signs);
    return `${text.slice(0, at)} ${pick(['', ...comments])}\n${' '.repeat(below(14))}${text.slice(at)}`;
  },
  value(text, { pick }) {
    const fields = [...text.matchAll(/^( *(?:- )?)([a-z_]+:) (?![>|]).*$/gm)];
    if (fields.length === 0) return text;
    const { index, 0: whole, 1: before = '', 2: key = '' } = pick(fields);
    const value = pick(oddValues(`\n${' '.repeat(before.length + 2)}`));
    return `${text.slice(0, index)}${before}${key} ${value}${text.slice(index + whole.length)}`;
  },
  swappedLines(text, { below }) {
    const lines = text.split('\n');
    const [one, other] = [below(lines.length), below(lines.length)];
    return lines.map((line, at) => (at === one ? lines[other] : at === other ? lines[one] : line)).join('\n');
  },
  ends: (text, { pick }) =>
    pick([`---\n${text}`, `# top\n---\n${text}`, `${text}...\n`, `# spdx\n\n${text}`, text.trimEnd()]),
  tab(text, { below }) {
    const at = below(text.length);
    return `${text.slice(0, at)}\t${text.slice(at)}`;
  },
};

describe('a text changed at random', () => {
  it('keeps its data and its comments, is formatted once and for all, or is left alone for a reason', async () => {
    const chance = random(2026);
    const short = files.filter(({ text }) => text.length < 8000);
    const outcomes = { formed: 0, broken: 0, silence: 0 };
    const failures: string[] = [];
    for (let round = 0; round < 1500; round += 1) {
      const { kind, text } = chance.pick(short);
      const names = Array.from({ length: 1 + chance.below(5) }, () => chance.pick(Object.keys(mutations)));
      const changed = names.reduce((result, name) => mutations[name]?.(result, chance) ?? result, text);
      const ended = chance.below(6) === 0 ? changed.replaceAll('\n', '\r\n') : changed;
      const marked = chance.below(10) === 0 ? `\uFEFF${ended}` : ended;
      const result = await canonical(marked, kind);
      if ('text' in result) {
        outcomes.formed += 1;
        const isSame =
          JSON.stringify(sorted(await dataOf(marked))) === JSON.stringify(sorted(await dataOf(result.text))) &&
          commentsIn(marked).join('\n') === commentsIn(result.text).join('\n') &&
          result.text.startsWith('\uFEFF') === marked.startsWith('\uFEFF') &&
          (await outcomeOf(result.text, kind)) === result.text;
        if (!isSame) failures.push(`${round} ${names.join(' ')}`);
      } else if (result.leftAlone === 'unproven') failures.push(`${round} ${names.join(' ')} unproven`);
      else {
        outcomes[result.leftAlone] += 1;
        if (result.leftAlone === 'broken' && (await dataOf(marked)) !== undefined) failures.push(`${round} not broken`);
      }
    }

    expect(failures).toEqual([]);
    expect(outcomes.formed).toBeGreaterThan(800);
    // a comment in a place where it silences something only by the break of the lines
    expect(outcomes.silence).toBeLessThan(30);
  });
});

/** Data with their keys in one order, and without blanks at the end of a paragraph. */
function sorted(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replaceAll(/^[ \t]+$/gm, '')
      .replaceAll(/[ \t]+(?=\n\n|\n*$)/g, '')
      .replace(/\n+$/, '\n');
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
