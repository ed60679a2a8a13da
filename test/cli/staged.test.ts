import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { piao, root, temporaryFolder, writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { inPiao, repositoryWith, type TestRepository } from '../support/repository.ts';

const card = 'piao/obiettivi/tecnico/a.yaml';
const text = minimalPlan['obiettivi/tecnico/a.yaml'] ?? '';
const broken = text.replace('incidenza: 100', 'incidenza: 90');

const staged = (repository: TestRepository, ...args: readonly string[]) =>
  piao(['check', '--staged', '--format', 'concise', ...args], { cwd: repository.path });

function committed(): TestRepository {
  const repository = repositoryWith(inPiao(minimalPlan));
  repository.git('add', '.');
  repository.git('commit', '--quiet', '--message=Piano');
  return repository;
}

describe('check --staged', () => {
  it('looks at what is added, not at what is on the disk', async () => {
    const repository = committed();
    repository.write({ [card]: broken });
    repository.git('add', '.');
    repository.write({ [card]: text });
    const { code, stdout } = await staged(repository);

    expect(code).toBe(1);
    expect(stdout).toContain(`${card}:6:1: error: `);
  });

  it('does not see what is not added', async () => {
    const repository = committed();
    repository.write({ [card]: broken, 'piao/anagrafica.yml': 'x', 'piao/obiettivi/tecnico/b.yaml': 'titolo: [' });
    repository.write({ 'piao/atti.yaml': `${minimalPlan['atti.yaml']}# nota\n` });
    repository.git('add', 'piao/atti.yaml');
    const { code, stdout } = await staged(repository);

    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Nessun problema in 11 file.\n' });
  });

  it('passes when no file of the plan is added, without reading it', async () => {
    const repository = committed();
    repository.write({ [card]: broken, 'nota.md': 'x' });
    repository.git('add', 'nota.md');
    const { code, stderr } = await staged(repository);

    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Nessun file del piano sta per essere registrato.\n' });
  });

  it('tells what a commit breaks elsewhere, and only counts what was broken before', async () => {
    const repository = committed();
    repository.write({ [card]: broken });
    repository.git('commit', '--quiet', '--all', '--message=Altri');
    const units = minimalPlan['organizzazione/unita.yaml'] ?? '';
    repository.write({ 'piao/organizzazione/unita.yaml': units.replace('acqua-spa', 'acque-spa') });
    repository.git('add', '.');
    const { code, stderr, stdout } = await staged(repository);

    expect(code).toBe(1);
    expect(stdout).toContain('piao/obiettivi/affari-generali/a.yaml');
    expect(stdout).not.toContain('pesi-fasi-100');
    expect(stderr).toBe('1 problema in file che questa registrazione non tocca: si vede con piao check.\n');
  });

  it('tells what is missing once a file is deleted', async () => {
    const repository = committed();
    repository.git('rm', '--quiet', '--cached', 'piao/organizzazione/unita.yaml');
    const { code, stdout } = await staged(repository);

    expect(existsSync(join(repository.path, 'piao/organizzazione/unita.yaml'))).toBe(true);
    expect(code).toBe(1);
    expect(stdout).toContain('[unita-registrata]');
  });

  it('looks at all that is added before the first commit', async () => {
    const repository = repositoryWith(inPiao({ ...minimalPlan, 'obiettivi/tecnico/a.yaml': broken }));
    repository.git('add', '.');
    const { code, stdout } = await staged(repository);

    expect(code).toBe(1);
    expect(stdout.match(/\[.*\]$/gm)).toEqual(['[pesi-fasi-100]']);
  });

  it('works in a plan that is the repository, from a folder of it, with names in other letters', async () => {
    const repository = repositoryWith({
      ...minimalPlan,
      'obiettivi/tecnico/è [x]*.yaml': broken.replace('codice: A', 'codice: B'),
    });
    repository.git('add', '.');
    const { code, stdout } = await piao(['check', '--staged', '--format', 'concise'], {
      cwd: join(repository.path, 'obiettivi'),
    });

    expect(code).toBe(1);
    expect(stdout).toContain('tecnico/è [x]*.yaml:6:1: error: ');
  });

  it('reads files with Windows line ends as git keeps them', async () => {
    const repository = committed();
    repository.git('config', 'core.autocrlf', 'true');
    repository.write({ [card]: broken.replaceAll('\n', '\r\n') });
    repository.git('add', '.');
    const { stdout } = await staged(repository);

    expect(stdout).toContain(`${card}:6:1: error: `);
  });

  it('takes a link for what it is, and a folder with the name of a file', async () => {
    const repository = committed();
    const blob = repository.git('hash-object', '-w', card).trim();
    repository.git('update-index', '--add', '--cacheinfo', `120000,${blob},piao/premessa.yaml`);
    repository.write({ 'piao/formazione.yaml/x.txt': 'x' });
    repository.git('add', 'piao/formazione.yaml');
    const { stdout } = await staged(repository);

    expect(
      stdout.match(/^piao\/(premessa|formazione)\.yaml.*\[(.*)\]$/gm)?.map((line) => line.replace(/:.*\[/, ' [')),
    ).toEqual(['piao/formazione.yaml [file/illeggibile]', 'piao/premessa.yaml [file/fuori-dal-piano]']);
  });

  it('asks to settle a merge first', async () => {
    const repository = committed();
    repository.git('switch', '--quiet', '--create', 'altro');
    repository.write({ [card]: text.replace('Censimento degli alberi', 'Alberi') });
    repository.git('commit', '--quiet', '--all', '--message=Uno');
    repository.git('switch', '--quiet', 'main');
    repository.write({ [card]: text.replace('Censimento degli alberi', 'Piante') });
    repository.git('commit', '--quiet', '--all', '--message=Due');

    expect(() => repository.git('merge', 'altro')).toThrow('merge');

    const { code, stderr } = await staged(repository);

    expect(code).toBe(2);
    expect(stderr).toContain('conflitto');
  });

  it('says what is missing where git cannot help', async () => {
    const folder = temporaryFolder();
    writeFiles(folder.path, inPiao(minimalPlan));
    const outside = await piao(['check', '--staged'], { cwd: folder.path });
    const without = await piao(['check', '--staged'], { cwd: folder.path, environment: { PATH: '/nowhere' } });
    folder.remove();
    const repository = repositoryWith(inPiao(minimalPlan));
    repository.git('add', card);
    const manifest = await staged(repository);

    expect([outside.code, without.code, manifest.code]).toEqual([2, 2, 2]);
    expect(outside.stderr).toContain('non è in un repository git');
    expect(without.stderr).toContain('il programma git, che qui non c’è');
    expect(manifest.stderr).toContain('manca piao.yaml');
  });

  it.each([['commit', '--all'], ['commit', card], ['commit']])(
    'stops a real commit from its hook: git %s %s',
    (...args) => {
      const repository = committed();
      const hook = join(repository.path, '.git/hooks/pre-commit');
      mkdirSync(join(repository.path, '.git/hooks'), { recursive: true });
      writeFileSync(
        hook,
        `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'lib/cli.js')}" check --staged --format concise >&2\n`,
      );
      chmodSync(hook, 0o755);
      repository.write({ [card]: broken });
      if (args.length === 1) repository.git('add', '.');
      const commit = (): string =>
        repository.git(...args.filter((arg) => arg !== undefined), '--quiet', '--message=Prova');

      expect(commit).toThrow('[pesi-fasi-100]');

      repository.write({ [card]: text.replace('alberi.', 'alberi censiti.') });
      if (args.length === 1) repository.git('add', '.');

      expect(commit).not.toThrow();
      expect(repository.git('log', '--oneline').split('\n')).toHaveLength(3);
    },
  );

  it('reads the list of known findings as it would be committed', async () => {
    const repository = committed();
    repository.write({ [card]: broken });
    await piao(['check', '--update-baseline'], { cwd: repository.path });
    repository.git('add', card);
    const before = await staged(repository);
    repository.git('add', '.');
    const after = await staged(repository);
    rmSync(join(repository.path, 'piao/piao-baseline.json'));

    expect([before.code, after.code]).toEqual([1, 0]);
  });
});
