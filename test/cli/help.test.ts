import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Command } from 'commander';
import { describe, expect, it, onTestFinished } from 'vitest';

import { declarations } from '../../src/cli/declarations/index.ts';
import { createProgram } from '../../src/cli/program.ts';
import type { Language } from '../../src/messages/languages.ts';
import { piao, temporaryFolder, writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

const languages: readonly Language[] = ['it', 'en'];
const names = Object.keys(declarations);
// the shells call it, people do not
const listed = names.filter((name) => name !== 'complete');

/** The program with every command, of which none does anything. */
async function idleProgram(language: Language): Promise<Command> {
  const all = await Promise.all(names.map(async (name) => [name, await declarations[name]?.()] as const));
  const program = createProgram(
    language,
    new Map(all.flatMap(([name, declaration]) => (declaration ? [[name, declaration] as const] : []))),
    { finish: () => {}, write: () => {} },
  );
  for (const command of program.commands) command.action(() => {});
  return program;
}

describe.each(languages)('the help in %s', (language) => {
  it('of the program fits 80 columns and names every command', async () => {
    const { code, stdout } = await piao(['--help', '--lang', language], { cwd: '/' });

    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect([...stdout.matchAll(/^ {2}([a-z]+)(?: \[\S+\])? {2,}/gm)].map(([, name]) => name)).toEqual([
      ...listed,
      'help',
    ]);
  });

  it.each(names)('of %s fits 80 columns and has three examples that it takes', async (name) => {
    const { code, stdout } = await piao([name, '--help', '--lang', language], { cwd: '/' });
    const [, below = ''] = stdout.split(/^(?:Esempi|Examples):$/m);
    const examples = [...below.matchAll(/^ {2}(piao .*?)(?: {2}.*)?$/gm)].map(([, example = '']) => example);

    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const example of examples) {
      const program = await idleProgram(language);
      // what the shell makes of the line: no example has more than quotation marks and a stream in it
      const [line = ''] = example.split(/ [<>|] ?| && /);
      const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');

      await program.parseAsync(words.slice(1), { from: 'user' });
    }
  });
});

describe('the plan', () => {
  it.each(['.', 'piao', 'piao/obiettivi', 'altro/dentro'])('is found from %s', async (place) => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    writeFiles(join(folder.path, 'piao'), minimalPlan);
    writeFiles(folder.path, { '.git/HEAD': '' });
    mkdirSync(join(folder.path, place), { recursive: true });
    const { code, stderr, stdout } = await piao(['check'], { cwd: join(folder.path, place) });

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/in \d+ file\.\n$/);
  });

  it('of a folder above the repository is another one', async () => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    writeFiles(join(folder.path, 'piao'), minimalPlan);
    writeFiles(folder.path, { 'other/.git/HEAD': '' });
    const { code, stderr } = await piao(['check'], { cwd: join(folder.path, 'other') });

    expect(code).toBe(2);
    expect(stderr).toContain('“piao” non c’è');
  });

  it('is built beside itself from wherever it is called', async () => {
    const folder = temporaryFolder();
    onTestFinished(folder.remove);
    writeFiles(join(folder.path, 'piao'), minimalPlan);
    const { code, stdout } = await piao(['build', '--no-pdf'], { cwd: join(folder.path, 'piao', 'obiettivi') });

    expect(code).toBe(0);
    expect(stdout).toMatch(/^\.\.\/\.\.\/dist\/index\.html /);
  });
});
