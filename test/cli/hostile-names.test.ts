// Names, links and disks that somebody made odd, on purpose or not.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { copyExample, piao, root, temporaryFolder, writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { inPiao, repositoryWith } from '../support/repository.ts';

function planFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  writeFiles(join(folder.path, 'piao'), { ...minimalPlan, ...files });
  return folder.path;
}

describe('check --staged', () => {
  it('takes a name with a tab for what it is, not for the name before the tab', async () => {
    const repository = repositoryWith(inPiao(minimalPlan));
    repository.write({
      'piao/anagrafica.yaml\tz': minimalPlan['anagrafica.yaml'] ?? '',
      'piao/anagrafica.yaml': 'x: 1\n',
    });
    repository.git('add', '.');
    const { code, stdout } = await piao(['check', '--staged', '--format', 'concise'], { cwd: repository.path });

    expect(code).toBe(1);
    expect(stdout).toMatch(/^piao\/anagrafica\.yaml:1:1: error: .*schema\/chiave-/m);
    expect(stdout).toContain('[file/sconosciuto]');
  });

  it.each(['LITERAL', 'GLOB', 'NOGLOB', 'ICASE'])(
    'does not care how another program wants names read: %s',
    async (way) => {
      const repository = repositoryWith(inPiao({ ...minimalPlan, 'anagrafica.yaml': 'x: 1\n' }));
      repository.git('add', '.');
      const { code } = await piao(['check', '--staged'], {
        cwd: repository.path,
        environment: { [`GIT_${way}_PATHSPECS`]: '1' },
      });

      expect(code).toBe(1);
    },
  );
});

it('fmt writes the file that it read, and not another whose name looks the same on another system', async () => {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  const loose = {
    ...minimalPlan,
    'anagrafica.yaml': (minimalPlan['anagrafica.yaml'] ?? '').replace(': Comune', ':   Comune'),
  };
  writeFiles(join(folder.path, 'q\\r'), loose);
  writeFiles(join(folder.path, 'q/r'), loose);
  const { code } = await piao(['fmt', 'q\\r'], { cwd: folder.path });

  expect(code).toBe(0);
  expect(readFileSync(join(folder.path, 'q\\r/anagrafica.yaml'), 'utf8')).toContain('denominazione: Comune');
  expect(readFileSync(join(folder.path, 'q/r/anagrafica.yaml'), 'utf8')).toContain('denominazione:   Comune');
});

it('no word is offered to a shell that would run what is in it, nor one that a terminal would obey', async () => {
  const cwd = planFolder({
    'organizzazione/unita.yaml':
      'unita:\n  - { id: "x$(touch y)", denominazione: a, tipo: ufficio }\n  - { id: tecnico, denominazione: "S \\e[2J", tipo: ufficio }\n',
  });
  const { stdout } = await piao(['complete', '--', 'new', 'obiettivo', '--unita', ''], { cwd });

  expect(stdout).toBe('tecnico\tS �[2J\n:4\n');
});

it('an output that does not fit is told, and not cut in silence', () => {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  copyExample(folder.path);
  const command = `ulimit -f 1; "${process.execPath}" "${join(root, 'lib/cli.js')}" check --format json > o.json`;
  const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: folder.path, encoding: 'utf8' });

  expect(status).toBe(2);
  expect(stderr).toContain('non si può scrivere');
});

it('init takes back the file that it could not finish', () => {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  const command = `ulimit -f 1; "${process.execPath}" "${join(root, 'lib/cli.js')}" init --yes`;
  const { status } = spawnSync('bash', ['-c', command], { cwd: folder.path, encoding: 'utf8' });

  expect(status).toBe(2);
  expect(readdirSync(folder.path)).toEqual([]);
});

it('new writes nothing outside the plan, where a folder of it is a link', async () => {
  const cwd = planFolder();
  rmSync(join(cwd, 'piao/obiettivi'), { recursive: true });
  mkdirSync(join(cwd, 'out'));
  symlinkSync('../out', join(cwd, 'piao/obiettivi'));
  const { code, stderr } = await piao(['new', 'obiettivo', '--unita', 'tecnico', '--titolo', 'x'], { cwd });

  expect(code).toBe(2);
  expect(stderr).toContain('fuori dalla cartella del piano');
  expect(readdirSync(join(cwd, 'out'))).toEqual([]);
});

it.each([['fmt'], ['new', 'unita', '--denominazione', 'a', '--tipo', 'ufficio'], ['check']])(
  'thousands of open brackets are told: %s',
  async (...args) => {
    const cwd = planFolder({ 'premessa.yaml': `testo: ${'['.repeat(20_000)}\n` });
    const { code, stderr } = await piao(args, { cwd });

    expect([0, 1, 2]).toContain(code);
    expect(stderr).not.toMatch(/FATAL|stack trace/);
  },
);

it.each(['concise', 'pretty', 'github', 'markdown'])(
  'no name begins a line of its own, or is obeyed: %s',
  async (format) => {
    const repository = repositoryWith(
      inPiao({ ...minimalPlan, 'obiettivi/x\n::error::pwned\u001b[2J/q.yaml': 'a: 1\n' }),
    );
    repository.git('add', '.');
    const { code, stdout } = await piao(['check', '--staged', '--format', format], { cwd: repository.path });

    expect(code).toBe(1);
    expect(stdout).not.toMatch(/^::error::/m);
    expect(stdout).not.toContain('\u001b');
  },
);
