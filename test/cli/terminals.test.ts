// What every command owes to whatever reads it: a short reader, a closed stream, a narrow or a dumb terminal.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { piao, root, temporaryFolder, writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

const folder = temporaryFolder();

beforeAll(() => {
  const text = minimalPlan['obiettivi/tecnico/a.yaml'] ?? '';
  writeFiles(join(folder.path, 'piao'), {
    ...minimalPlan,
    'obiettivi/tecnico/a.yaml': text.replace('incidenza: 100', 'incidensa: 100').replaceAll('\n', '\r\n'),
    'obiettivi/tecnico/b.yaml': text.replace('codice: A', 'codice: B').replace('incidenza: 100', 'incidenza: 90'),
  });
});
afterAll(() => folder.remove());

const commands = [
  '--help',
  '--version',
  'help check',
  'check',
  'check --format concise',
  'check --format json',
  'check --lang en',
  'explain',
  'explain pesi-fasi-100',
  'explain schema/tipo',
  'schema',
  'schema obiettivo',
  'completion bash',
  'build --no-pdf --bozza',
];

/** What a shell makes of a line in which `piao` is the built program; at a terminal of some columns, if any is told. */
function shell(line: string, columns?: number, environment: Readonly<Record<string, string>> = {}) {
  const program = `piao() { "${process.execPath}" "${join(root, 'lib/cli.js')}" "$@"; }`;
  const whole = columns === undefined ? `${program}; ${line}` : `stty cols ${columns}; ${program}; ${line}`;
  const { PATH = '', HOME = '' } = process.env;
  const [command, args] =
    columns === undefined ? (['bash', ['-c', whole]] as const) : (['script', ['-qec', whole, '/dev/null']] as const);
  const { error, status, stderr, stdout } = spawnSync(command, args, {
    cwd: folder.path,
    encoding: 'utf8',
    env: { PATH, HOME, SHELL: '/bin/bash', TERM: 'xterm-256color', LC_ALL: 'C.UTF-8', ...environment },
  });
  if (error) throw new Error(`This test needs ${command} (on Debian: bash, bsdutils).`, { cause: error });
  return { status, stderr, lines: stdout.split(/\r?\n/) };
}

describe.each(commands)('piao %s', (command) => {
  it('ends quietly when its reader has had enough', () => {
    const { lines, stderr } = shell(`piao ${command} | head -n 1`);

    expect(lines.filter((line) => line !== '')).toHaveLength(1);
    expect(stderr).not.toMatch(/EPIPE|Error|at .*:\d+:\d+/);
  });

  it('says in a sentence that its output is closed', () => {
    const { status, stderr } = shell(`piao ${command} >&-`);

    // the system gives the closed number to the next file: then the output goes there
    expect([0, 1, 2]).toContain(status);
    expect(stderr).not.toMatch(/^ {4}at |node:internal/m);
  });

  it('has no escape sequence at a dumb terminal, nor where colour is refused', () => {
    const dumb = shell(`piao ${command}`, 80, { TERM: 'dumb' });
    const plain = shell(`piao ${command}`, 80, { NO_COLOR: '1', CI: 'true' });

    expect([dumb, plain].flatMap(({ lines }) => lines).filter((line) => line.includes('\u001b'))).toEqual([]);
  });
});

// the others are read by programs, and a help has 80 columns
it.each(['check', 'check --lang en', 'explain', 'explain pesi-fasi-100', 'explain schema/tipo', 'schema'])(
  'piao %s keeps within a terminal of 40 columns, but for words and pieces of files',
  (command) => {
    const { lines } = shell(`piao ${command}`, 40, { NO_COLOR: '1', CI: 'true' });
    const wide = lines.filter((line) => line.length > 40 && /\S\s+\S/.test(line.trim()));
    // a place is not broken, nor an example of YAML, nor a table of files
    const allowed = /^ *(┌─|\d+ │|│|#)|: |^piao\/|^\S+ +(errore|avviso|nota)$|^\S+ {2,}\S/;

    expect(lines.length).toBeGreaterThan(3);
    expect(wide.filter((line) => !allowed.test(line))).toEqual([]);
  },
);

it('a plan with Windows line ends gives the same findings, and no stray character', async () => {
  const { stdout } = await piao(['check'], { cwd: folder.path });

  expect(stdout).toContain('“incidensa”');
  expect(stdout).not.toContain('\r');
});
