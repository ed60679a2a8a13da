import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import manifest from '../../package.json' with { type: 'json' };
import { isSupported, nodeRange } from '../../src/cli/examine.ts';
import { copyExample, piao, temporaryFolder, writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { inPiao, repositoryWith } from '../support/repository.ts';

interface Examined {
  readonly version: number;
  readonly examinations: readonly {
    readonly name: string;
    readonly state: string;
    readonly advice: string | null;
    readonly facts: Readonly<Record<string, unknown>>;
  }[];
}

async function examined(cwd: string, environment: Readonly<Record<string, string>> = {}, ...args: readonly string[]) {
  const { code, stderr, stdout } = await piao(['doctor', '--format', 'json', ...args], { cwd, environment });
  const { examinations, version } = JSON.parse(stdout) as Examined;
  return { code, stderr, version, of: (name: string) => examinations.find((one) => one.name === name) };
}

describe('piao doctor', () => {
  it('finds nothing amiss where all is there, and really starts the browser', async () => {
    const repository = repositoryWith({
      ...inPiao(minimalPlan),
      '.git/hooks/pre-commit': '#!/bin/sh\npiao check --staged\n',
    });
    await piao(['schema', '--out', 'schemas'], { cwd: repository.path });
    const path = join(repository.path, 'piao/atti.yaml');
    writeFileSync(path, `# yaml-language-server: $schema=../schemas/atti.schema.json\n${readFileSync(path, 'utf8')}`);
    const { code, of, stderr, version } = await examined(repository.path);
    const text = await piao(['doctor'], { cwd: repository.path });

    expect({ code, stderr, version }).toEqual({ code: 0, stderr: '', version: 1 });
    expect(of('browser')?.facts['version']).toMatch(/\/\d+\./);
    expect(of('git')?.state).toBe('ok');
    expect(of('hook')?.state).toBe('ok');
    expect(of('schemas')?.facts).toMatchObject({ right: 1, wrong: [] });
    expect(text.stdout).toMatch(/^✓ Node\.js: versione /m);
    expect(text.stdout).toMatch(/^! schemi per l’editor: da vedere, /m);
  });

  it('tells a schema that is missing or of another version, and what to do', async () => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    copyExample(folder.path);
    const missing = await examined(folder.path);
    await piao(['schema', '--out', 'schemas'], { cwd: folder.path });
    const right = await examined(folder.path);
    writeFiles(folder.path, { 'schemas/atti.schema.json': '{"$id":"atti.schema.json"}' });
    const old = await examined(folder.path);

    expect(missing.of('schemas')?.facts['right']).toBe(0);
    expect(missing.of('schemas')?.advice).toContain('piao schema --out schemas');
    expect(right.of('schemas')?.state).toBe('ok');
    expect(old.of('schemas')?.facts['wrong']).toEqual(['piao/atti.yaml']);
  });

  it('works where there is nothing: no plan, no git, no home, no browser', async () => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    const { code, of } = await examined(folder.path, {
      PATH: '/nowhere',
      HOME: '/nowhere',
      PIAO_BROWSER: '/nowhere/chrome',
    });

    expect(code).toBe(1);
    expect(of('browser')?.state).toBe('problem');
    expect(of('plan')).toMatchObject({ state: 'note', facts: { files: null } });
    expect(of('git')).toMatchObject({ state: 'note', advice: expect.stringContaining('installa git') as unknown });
  });

  it('fits a narrow terminal and a pipe, in English too', async () => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    const { stdout } = await piao(['doctor', '--lang', 'en'], { cwd: folder.path });

    expect(stdout).toMatch(/^✓ browser for the PDF: /m);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/The plan can be built\.\n$/);
  });

  it.each([
    ['20.18.3', false],
    ['20.19.0', true],
    ['21.7.0', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['23.1.0', false],
    ['24.0.0', true],
    ['26.1.0', true],
  ])('Node %s is supported: %s', (version, supported) => {
    expect(nodeRange).toBe(manifest.engines.node);
    expect(isSupported(version)).toBe(supported);
  });

  it.each([
    ['--format', 'xml'],
    ['--timeout', '5'],
  ])('refuses %s %s', async (option, value) => {
    const { code, stderr } = await piao(['doctor', option, value], { cwd: '/' });

    expect(code).toBe(2);
    expect(stderr).toContain(`“${value}” non va bene per “${option}”`);
  });
});
