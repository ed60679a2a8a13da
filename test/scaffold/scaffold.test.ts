// What a new plan holds, for each kind of body and each number of employees that makes a difference.
import { describe, expect, it } from 'vitest';
import { isMap, isSeq, parseDocument, type Node, type Scalar } from 'yaml';

import { check } from '../../src/check.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { bodies, services, type Answers } from '../../src/scaffold/answers.ts';
import { scaffold } from '../../src/scaffold/scaffold.ts';
import { filesInMemory } from '../../src/sources/files-in-memory.ts';

const usual: Answers = { name: 'Ente di Esempio', body: 'comune', employees: 300, year: 2027, service: 'none' };

function planOf(answers: Answers): ReadonlyMap<string, string> {
  const files = [...scaffold(answers)].filter(([path]) => path.startsWith('piao/'));
  return new Map(files.map(([path, text]) => [path.slice('piao/'.length), text]));
}

async function findingsOf(answers: Answers): Promise<readonly Diagnostic[]> {
  const plan = planOf(answers);
  const files = filesInMemory({
    entries: [...plan.keys()].map((file) => ({ file, is: 'file' })),
    contents: new Map([...plan].map(([file, text]) => [file, new TextEncoder().encode(text)])),
  });
  const { report } = await check({ folder: '/piao', workingDirectory: '/', language: 'it', files });
  return report.diagnostics;
}

/** What is told of a plan that nobody has worked at: only people know it. */
const leftToPeople = [
  'adozione-mancante',
  'anagrafica-minima',
  'dup-riferimento',
  'fabbisogni-anni',
  'fabbisogni-eccedenze',
  'fabbisogni-revisori',
  'obiettivo-anticorruzione',
  'obiettivo-formazione',
  'segnaposto',
  'semplificazione-elenco',
  'tipologie-minime',
];

describe.each(bodies)('the new plan of: %s', (body) => {
  it.each([0, 1, 49, 50, 51, 3000, undefined])('has no error with %s employees', async (employees) => {
    const findings = await findingsOf({ ...usual, body, employees });
    const grave = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);

    expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
    expect(grave.filter((code) => !leftToPeople.includes(code))).toEqual([]);
  });
});

describe('a new plan', () => {
  it.each(Array.from({ length: 20 }, (_, index) => 2022 + index))('has no error when it begins in %i', async (year) => {
    const findings = await findingsOf({ ...usual, year });

    expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  });

  it('has the sections that a small body owes, and no other', () => {
    expect([...planOf({ ...usual, employees: 49 }).keys()].toSorted()).toEqual([
      'anagrafica.yaml',
      'anticorruzione.yaml',
      'fabbisogni.yaml',
      'lavoro-agile.yaml',
      'obiettivi/segreteria/a.yaml',
      'organizzazione/incarichi.yaml',
      'organizzazione/unita.yaml',
      'piao.yaml',
      'struttura.yaml',
    ]);
  });

  it.each(['a: b', '[[unita:x]]', '00123', '"Ente" # uno', "L'Ente", '- Ente', 'null'])(
    'keeps a name as it is told: %s',
    (name) => {
      const text = planOf({ ...usual, name }).get('anagrafica.yaml') ?? '';

      expect((parseDocument(text).toJS() as { readonly denominazione: unknown }).denominazione).toBe(name);
    },
  );

  it.each([300, 30])('explains every key of every file (%i employees)', (employees) => {
    const unexplained = [...planOf({ ...usual, employees })].flatMap(([file, text]) =>
      unexplainedKeys(parseDocument(text).contents, text).map((key) => `${file}: ${key}`),
    );

    expect(unexplained).toEqual([]);
  });

  it('has each file end in one line end, with no space before one', () => {
    for (const service of services)
      for (const [path, text] of scaffold({ ...usual, service }))
        expect(`${path}\n${text}`).not.toMatch(/[ \t]$|\n\n$|[^\n]$(?!\n)/m);
  });

  it.each(['.vscode/settings.json', '.vscode/extensions.json', '.vscode/tasks.json'])('has %s as JSON', (path) => {
    expect(() => JSON.parse(scaffold(usual).get(path) ?? '')).not.toThrow();
  });

  it.each([
    ['github', '.github/workflows/piao.yml'],
    ['gitlab', '.gitlab-ci.yml'],
  ] as const)('has for %s what the service reads', (service, path) => {
    const text = scaffold({ ...usual, service }).get(path) ?? '';

    expect(parseDocument(text).errors).toEqual([]);
    expect(text).toContain('npm ci\n');
    // nobody has published it
    for (const one of [text, scaffold(usual).get('LEGGIMI.md') ?? '']) {
      expect(one).toContain('npm install --save-dev ./piao-VERSIONE.tgz');
      expect(one).not.toMatch(/npm install (?:--?\S+ )*piao\b/);
    }
    expect(text).toContain('piao check');
  });
});

/** The keys without a comment in the line above: years apart, and the items of a list after the first. */
function unexplainedKeys(node: Node | null, text: string): readonly string[] {
  if (isSeq(node)) return unexplainedKeys((node.items[0] ?? null) as Node | null, text);
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const { range, value: name } = key as Scalar;
    const [above = ''] = text.slice(0, range?.[0]).split('\n').slice(-2);
    const isExplained = /^ *# \S/.test(above) || /^\d{4}$/.test(String(name));
    return [...(isExplained ? [] : [String(name)]), ...unexplainedKeys(value as Node | null, text)];
  });
}
