import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { piao, temporaryFolder, writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

const folder = temporaryFolder();
const text = minimalPlan['obiettivi/tecnico/a.yaml'] ?? '';
const card = 'piao/obiettivi/tecnico/a.yaml';

beforeAll(() => {
  writeFiles(join(folder.path, 'piao'), minimalPlan);
  // another office's error
  writeFiles(folder.path, { 'piao/obiettivi/affari-generali/b.yaml': 'titolo: [' });
});
afterAll(() => folder.remove());

const check = (input: string | Uint8Array, path: string, ...args: readonly string[]) =>
  piao(['check', '--stdin', '--stdin-path', path, '--format', 'concise', ...args], { cwd: folder.path, input });

const codesIn = (stdout: string): readonly (string | undefined)[] =>
  [...stdout.matchAll(/\[([^[\]]*)\]$/gm)].map(([, code]) => code);

describe('check --stdin', () => {
  it('shows what is wrong in the text, in the plan, and nothing of other files', async () => {
    const sound = await check(text, card);
    const wrong = await check(text.replace('unita: tecnico', 'unita: tecnica'), card);

    expect({ code: sound.code, stdout: sound.stdout }).toEqual({ code: 0, stdout: 'Nessun problema in 12 file.\n' });
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toMatch(/^piao\/obiettivi\/tecnico\/a\.yaml:3:8: error: .*\[unita-registrata\]$/m);
  });

  it('takes a file that is not on the disk yet, and a path from anywhere in the plan', async () => {
    const fresh = await check(text, 'piao/obiettivi/tecnico/z.yaml');
    const { stdout } = await piao(['check', '--stdin', '--stdin-path', 'a.yaml', '--format', 'concise'], {
      cwd: join(folder.path, 'piao/obiettivi/tecnico'),
      input: text.replace('incidenza: 100', 'incidenza: 10'),
    });

    expect(codesIn(fresh.stdout)).toContain('codice-univoco');
    expect(stdout).toMatch(/^a\.yaml:6:1: error: .*\[pesi-fasi-100\]$/m);
  });

  it.each([
    ['nothing', '', 'yaml/file-vuoto'],
    ['what is not UTF-8', Buffer.from('titolo: citt\xe0', 'latin1'), 'file/non-utf8'],
    ['three megabytes', 'titolo: '.padEnd(3_000_000, 'x'), 'file/troppo-grande'],
    ['broken YAML', 'titolo: "a', 'yaml/carattere-mancante'],
  ])('tells %s as of a file', async (_, input, expected) => {
    const { code, stdout } = await check(input, card);

    expect(code).toBe(1);
    expect(codesIn(stdout)).toEqual([expected]);
  });

  it('takes a byte-order mark and Windows line ends', async () => {
    const { code } = await check(`\uFEFF${text.replaceAll('\n', '\r\n')}`, card);

    expect(code).toBe(0);
  });

  it.each([
    ['a path outside', ['--stdin', '--stdin-path', 'altro.yaml'], 'non è nella cartella del piano'],
    ['a place for no file', ['--stdin', '--stdin-path', 'piao/altro.yaml'], 'non c’è posto'],
    ['no path', ['--stdin'], '--stdin-path FILE'],
    ['a path alone', ['--stdin-path', card], 'aggiungi --stdin'],
    ['another mode', ['--stdin', '--staged', '--stdin-path', card], 'non vanno insieme'],
  ])('refuses %s with a sentence', async (_, args, expected) => {
    const { code, stderr, stdout } = await piao(['check', ...args], { cwd: folder.path, input: text });

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
  });
});
