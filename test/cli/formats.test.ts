import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { usualFormats } from '../../src/cli/usual-formats.ts';
import { formats } from '../../src/formatters/index.ts';
import { piao, temporaryFolder, writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

const folder = temporaryFolder();
const card = join(folder.path, 'piao/obiettivi/tecnico/a.yaml');

beforeAll(() => {
  writeFiles(join(folder.path, 'piao'), minimalPlan);
  // an error, and a warning in the same file
  const text = minimalPlan['obiettivi/tecnico/a.yaml'] ?? '';
  writeFileSync(card, text.replace('incidenza: 100', 'incidenza: 90').replace('vincoli: nessuno\n', 'vincoli:\n'));
});
afterAll(() => folder.remove());

const run = (...args: readonly string[]) => piao(['check', ...args], { cwd: folder.path });

describe('the formats', () => {
  it.each(formats.map(({ name }) => name))('%s is asked by name, and goes to a file', async (name) => {
    const printed = await run('--format', name);
    const written = await run('--format', `${name}:report.txt`);

    expect([printed.code, written.code]).toEqual([1, 1]);
    expect(printed.stderr).toBe('');
    expect(written.stdout).toBe('');
    expect(written.stderr).toMatch(/^Rapporto scritto in “report\.txt”\. 1 errore e 1 avviso/);
    expect(readFileSync(join(folder.path, 'report.txt'), 'utf8')).toBe(printed.stdout);
  });

  it('come several in one run', async () => {
    const { stdout } = await run('--format', 'concise', '--format', 'sarif:a.sarif', '--format', 'junit:a.xml');

    expect(stdout).toContain('[pesi-fasi-100]');
    expect(readFileSync(join(folder.path, 'a.sarif'), 'utf8')).toContain('"pesi-fasi-100"');
    expect(readFileSync(join(folder.path, 'a.xml'), 'utf8')).toContain('failures="1"');
    expect(readdirSync(folder.path).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('what is shown', () => {
  it.each(['errore', 'error'])('is what weighs at least %s, counted anew', async (severity) => {
    const { code, stdout } = await run('--severity', severity, '--format', 'concise');

    expect(code).toBe(1);
    expect(stdout.match(/\[.*\]$/gm)).toEqual(['[pesi-fasi-100]']);
    expect(stdout).toMatch(/^1 errore in \d+ file\.\nNon mostrati, perché pesano meno: 1 avviso\. .*$/m);
  });

  it('is as many as are asked for, and the counts are of all', async () => {
    const { stdout } = await run('--limit', '1');

    expect(stdout).toMatch(/^1 errore e 1 avviso in \d+ file\.\nUn altro non è mostrato: .*$/m);
    expect(stdout.match(/^(errore|avviso): /gm)).toHaveLength(1);
  });

  it('is all of them in formats for programs, whatever the limit', async () => {
    const { stdout } = await run('--limit', '1', '--format', 'json');

    expect((JSON.parse(stdout) as { diagnostics: readonly object[] }).diagnostics).toHaveLength(2);
  });

  it('is findings alone when it is to be quiet, and nothing where there are none', async () => {
    const { code, stderr, stdout } = await run('--quiet', '--severity', 'errore');
    const clean = temporaryFolder();
    writeFiles(join(clean.path, 'piao'), minimalPlan);
    const nothing = await piao(['check', '-q'], { cwd: clean.path });
    clean.remove();

    expect(stdout).not.toMatch(/\d+ file/);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(nothing).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('does not decide the exit code', async () => {
    writeFileSync(card, readFileSync(card, 'utf8').replace('incidenza: 90', 'incidenza: 100'));
    const codes = [
      await run(),
      await run('--max-warnings', '0'),
      await run('--max-warnings', '0', '--severity', 'errore', '--quiet'),
      await run('--max-warnings', '0', '--limit', '0', '--format', 'github'),
    ].map(({ code }) => code);

    expect(codes).toEqual([0, 1, 1, 1]);
  });

  it.each([
    ['--severity', 'eror', 'Forse “error”?'],
    ['--limit', '-1', 'un numero intero'],
    ['--format', 'sarf', 'Forse “sarif”?'],
  ])('%s %s is told', async (option, value, expected) => {
    const { code, stderr } = await run(option, value);

    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });
});

describe('where nobody asks for a format', () => {
  it.each([
    [{}, ['pretty']],
    [{ CI: 'true', GITLAB_CI: 'true' }, ['pretty']],
    [{ GITHUB_ACTIONS: 'true' }, ['pretty', 'github']],
    [{ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '/tmp/summary' }, ['pretty', 'github', 'markdown']],
  ])('%j gets %j', (environment, expected) => {
    expect(usualFormats(environment).map(({ name }) => name)).toEqual(expected);
  });

  it('GitHub gets annotations, and a summary after what stands in its file', async () => {
    const summary = join(folder.path, 'summary.md');
    writeFileSync(summary, 'An earlier step.\n');
    writeFileSync(card, readFileSync(card, 'utf8').replace('incidenza: 100', 'incidenza: 90'));
    const { stdout } = await piao(['check'], {
      cwd: folder.path,
      environment: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, CI: 'true' },
    });

    expect(stdout).toMatch(/^errore: /m);
    expect(stdout).toMatch(/^::error file=piao\/obiettivi\/tecnico\/a\.yaml,line=\d+/m);
    expect(readFileSync(summary, 'utf8')).toMatch(/^An earlier step\.\n## piao check\n/);
    expect(existsSync(join(folder.path, '.summary.md'))).toBe(false);
  });
});
