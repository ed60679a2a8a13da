import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { piao, root, temporaryFolder, writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

const folder = temporaryFolder();

beforeAll(() => {
  writeFiles(join(folder.path, 'piao'), minimalPlan);
  const program = join(folder.path, 'bin/piao');
  writeFiles(folder.path, { 'bin/piao': '' });
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'lib/cli.js')}" "$@"\n`);
  chmodSync(program, 0o755);
});
afterAll(() => folder.remove());

function isMissing(shell: string): boolean {
  return spawnSync(shell, ['--version']).error !== undefined;
}

/** The words that a real shell offers after some others; the last is the one that is being typed. */
function offered(shell: 'bash' | 'zsh' | 'fish', words: readonly string[]): readonly string[] {
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const scripts = {
    bash: `source <(piao completion bash); COMP_WORDS=(piao ${quoted}); COMP_CWORD=${words.length}; _piao; printf '%s\\n' "\${COMPREPLY[@]}"`,
    // the completion system itself needs a keyboard
    zsh: `compdef() {}; _files() { print FILES }; _describe() { print -l -- "\${candidates[@]}" }; source <(piao completion zsh); words=(piao ${quoted}); CURRENT=${words.length + 1}; _piao`,
    fish: `piao completion fish | source; complete --do-complete 'piao ${words.join(' ')}'`,
  };
  const { PATH = '' } = process.env;
  const { error, stderr, stdout } = spawnSync(
    shell,
    shell === 'bash' ? ['--norc', '-c', scripts.bash] : ['-c', scripts[shell]],
    {
      cwd: folder.path,
      encoding: 'utf8',
      env: { PATH: `${join(folder.path, 'bin')}:${PATH}`, HOME: folder.path, LC_ALL: 'C.UTF-8' },
    },
  );
  if (error) throw error;

  expect(stderr).toBe('');

  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(shell === 'zsh' ? /(?<!\\):/ : '\t')[0] ?? '');
}

describe.each(['bash', 'zsh', 'fish'] as const)('in %s', (shell) => {
  it('Tab completes commands, options, their values and the codes of rules', (context) => {
    if (isMissing(shell)) context.skip(`${shell} is not installed: apt-get install ${shell}`);

    expect(offered(shell, ['ch'])).toEqual(['check']);
    expect(offered(shell, ['check', '--upd'])).toEqual(['--update-baseline']);
    expect(offered(shell, ['check', '--severity', ''])).toEqual(['errore', 'avviso', 'nota']);
    expect(offered(shell, ['explain', 'pesi-f'])).toEqual(['pesi-fasi-100']);
    expect(offered(shell, ['build', '--parte', 'fo'])).toEqual(['formazione']);
  });

  it('runs nothing of what is being typed', (context) => {
    if (isMissing(shell)) context.skip(`${shell} is not installed: apt-get install ${shell}`);

    const name = 'made-by-tab';
    offered(shell, ['explain', shell === 'fish' ? `\\$\\(touch ${name}\\)` : `$(touch ${name})`]);

    expect(spawnSync('ls', [folder.path], { encoding: 'utf8' }).stdout).not.toContain(name);
  });
});

describe('the words', () => {
  it('of the plan are its units and its cards', async () => {
    const words = async (...typed: readonly string[]): Promise<readonly string[]> =>
      (await piao(['complete', '--', ...typed], { cwd: join(folder.path, 'piao/obiettivi') })).stdout
        .trimEnd()
        .split('\n');

    expect(await words('new', 'obiettivo', '--unita', '')).toEqual([
      'affari-generali\tSettore Affari generali',
      'tecnico\tSettore Tecnico',
      ':4',
    ]);
    expect(await words('new', 'indicatore', '--scheda', 'tec')).toEqual(['tecnico/A\tCensimento degli alberi', ':4']);
  });

  it('are none where nothing fits, without a word on stderr', async () => {
    expect(await piao(['complete', '--', 'xyz'], { cwd: '/' })).toEqual({ code: 0, stdout: ':4\n', stderr: '' });
  });

  it('do not name what only the scripts call', async () => {
    const { stdout } = await piao(['--help'], { cwd: '/' });
    const { stderr } = await piao(['completin'], { cwd: '/' });

    expect(stdout).not.toMatch(/^ {2}complete /m);
    expect(stderr).toContain('“completion”');
  });
});
