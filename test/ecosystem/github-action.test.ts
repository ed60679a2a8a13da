// action.yml: read by GitHub's own parser, and its steps run with what GitHub sets.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { load } from '../../scripts/load.js';
import { copyExample, root, temporaryFolder, writeFiles } from '../support/cli.ts';
import { hasBash, runScript } from './support/shell.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const text = readFileSync(join(root, 'action.yml'), 'utf8');
const action = parse(text) as Action;
const { steps } = action.runs;

describe('action.yml', async () => {
  // its JSON has to be bundled: Node would want import attributes
  const { NoOperationTraceWriter, parseAction } = (await load(`
    export { NoOperationTraceWriter } from '@actions/workflow-parser';
    export { parseAction } from '@actions/workflow-parser/actions/action-parser';
  `)) as {
    readonly NoOperationTraceWriter: new () => object;
    parseAction(
      file: { readonly name: string; readonly content: string },
      trace: object,
    ): { readonly context: { readonly errors: { getErrors(): readonly { readonly message: string }[] } } };
  };
  const faults = (content: string) =>
    parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);

  it('is an action as GitHub reads it', () => {
    expect(faults(text)).toEqual([]);
  });

  it('would be refused with a misspelt key', () => {
    expect(faults(text.replace('shell: bash', 'shel: bash'))).not.toEqual([]);
  });

  it('names the actions of others by their commit', () => {
    const others = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));

    expect(others.filter((uses) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  it('puts no input into a script, where it would be run', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('asks only for inputs that it declares', () => {
    const asked = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name = '']) => name);

    expect(asked.filter((name) => !(name in action.inputs))).toEqual([]);
    expect(Object.keys(action.inputs).filter((name) => !asked.includes(name))).toEqual([]);
  });
});

describe.skipIf(!hasBash)(`its steps${hasBash ? '' : ': not tried, bash is not installed'}`, () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let plan: string;

  beforeEach(() => {
    folder = temporaryFolder();
    plan = join(folder.path, 'work/plan');
    mkdirSync(plan, { recursive: true });
    mkdirSync(join(folder.path, 'temp'));
    for (const file of ['output', 'summary']) writeFileSync(join(folder.path, file), '');
  });

  afterEach(() => folder.remove());

  /** Runs a step as the runner does, with its inputs. */
  function runStep(id: string, inputs: Readonly<Record<string, string>> = {}) {
    const step = steps.find((one) => one.id === id);
    const values: Readonly<Record<string, string>> = {
      'github.action_path': root,
      'runner.temp': join(folder.path, 'temp'),
      ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, input.default])),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`inputs.${name}`, value])),
    };
    const filled = (value: string) =>
      value.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => values[name] ?? `no value for ${name}`);
    return runScript(step?.run ?? 'exit 99', {
      cwd: plan,
      at: folder.path,
      environment: {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: join(folder.path, 'output'),
        GITHUB_STEP_SUMMARY: join(folder.path, 'summary'),
        GITHUB_WORKSPACE: plan,
        RUNNER_TEMP: join(folder.path, 'temp'),
        ...Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, value]) => [name, filled(value)])),
      },
    });
  }

  const written = (file: string) => readFileSync(join(folder.path, file), 'utf8');

  it('check a sound plan: annotations, a report in SARIF, a summary', () => {
    copyExample(plan);
    const { code, stdout } = runStep('check');

    expect(code).toBe(0);
    expect(stdout).toMatch(/^::warning file=piao\//m);
    expect(written('output')).toBe(`sarif=${join(folder.path, 'temp/piao/piao.sarif')}\n`);
    expect(JSON.parse(written('temp/piao/piao.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(written('summary')).toMatch(/^## piao check\n/);
  });

  it('fail with a plan that has errors, after the report is written', () => {
    copyExample(plan);
    writeFiles(plan, { 'piao/obiettivi/avvocatura/a.yaml': 'codice: A\ntitolo: Prova\nunita: avvocatura\nfas: []\n' });
    const { code, stdout } = runStep('check');

    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=piao\/obiettivi\/avvocatura\/a\.yaml,line=4,/m);
    expect(written('output')).toContain('sarif=');
    expect(written('summary')).toContain('“fas”');
  });

  it('hold the plan to the number of warnings that is asked', () => {
    copyExample(plan);

    expect(runStep('check', { 'max-warnings': '0' }).code).toBe(1);
    expect(runStep('check', { 'max-warnings': '9999' }).code).toBe(0);
  });

  it('say where there is no plan, and announce no report', () => {
    const { code, stderr } = runStep('check', { folder: 'altrove' });

    expect(code).toBe(2);
    expect(stderr).toContain('altrove');
    expect(written('output')).toBe('');
  });

  it('take an input for what it is, not for a command', () => {
    expect(runStep('check', { folder: '$(touch fatto); touch fatto' }).code).toBe(2);
    expect(existsSync(join(plan, 'fatto'))).toBe(false);
  });

  it('build the page, the PDF and the data, and say where they are', () => {
    copyExample(plan);
    const { code } = runStep('build');

    expect(code).toBe(0);
    expect(written('output')).toBe(`dist=${join(folder.path, 'temp/piao/dist')}\n`);
    expect(readdirSync(join(folder.path, 'temp/piao/dist'))).toEqual(
      expect.arrayContaining(['index.html', 'piao-2022-2024.pdf', 'piao.json']),
    );
  });
});
