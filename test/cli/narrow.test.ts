import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { Chalk } from 'chalk';
import { expect, it, onTestFinished } from 'vitest';

import { check } from '../../src/check.ts';
import { pretty } from '../../src/formatters/pretty.ts';
import { atLeast } from '../../src/formatters/shown.ts';
import { messages } from '../../src/messages/languages.ts';
import { root, temporaryFolder, writeFiles } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

const wrong = {
  ...minimalPlan,
  'obiettivi/tecnico/a.yaml': (minimalPlan['obiettivi/tecnico/a.yaml'] ?? '').replace(
    'scadenza: 30/09/2026',
    'scadenza: { entro: 3 mesi, da_atto: gc-2026-9 }',
  ),
};

/** What a command, `check` unless told, prints at a terminal of some columns, in lines. */
function atTerminal(columns: number, name = 'check'): readonly string[] {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  writeFiles(join(folder.path, 'piao'), wrong);
  const command = `stty cols ${columns}; "${process.execPath}" "${join(root, 'lib/cli.js')}" ${name}`;
  const { error, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  if (error) throw new Error('This test needs `script` (on Debian: bsdutils).');
  return stdout.split(/\r?\n/);
}

it('a report can be printed at any width', async () => {
  const { report } = await check({ folder: folderOf(wrong), workingDirectory: '/', language: 'it' });
  const widths = Array.from({ length: 120 }, (_, width) => width);

  expect(report.diagnostics).not.toEqual([]);
  const setting = { language: 'it', words: messages.it.report, version: '1.0.0', quiet: false, prefix: '' } as const;
  for (const width of widths) {
    const terminal = { chalk: new Chalk({ level: 0 }), width };
    expect(pretty.format(atLeast(report, 'info'), { ...setting, terminal })).toContain('avviso: ');
  }
});

it('a terminal narrower than a code gets the report of a terminal of 40 columns', () => {
  expect(atTerminal(10).join('\n')).toContain('avviso');
  expect(atTerminal(10)).toEqual(atTerminal(40));
});

it('a terminal that does not know its columns is taken for one of 100', () => {
  expect(atTerminal(0).join('\n')).toContain('avviso');
  expect(atTerminal(0)).toEqual(atTerminal(100));
});

it.each([34, 60, 100])('the list of the rules fits a terminal of %i columns, and repeats nothing', (columns) => {
  const lines = atTerminal(columns, 'explain');

  expect(lines.filter((line) => line.length > columns)).toEqual([]);
  expect(lines.filter((line) => line.startsWith('Non sono regole'))).toHaveLength(1);
  expect(lines).toContainEqual(expect.stringMatching(/^accessibilita-fisica-e-digitale/));
});
