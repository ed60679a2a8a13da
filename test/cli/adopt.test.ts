// How an office adopts piao with the plan that it has: what is known, what can be put right, what a rule means.
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { piao, writeFiles } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';

const plan = {
  'piao/piao.yaml': 'triennio: { da: 2026, a: 2028 }\nanno: 2026\nforma: ordinaria\nnatura: aggiornamento annuale\n',
  'piao/lavoro-agile.yaml':
    'accordi: # a mano\n  righe:\n    - { unita: avvocatura, F: 1, M: 2, totale: 4 }\n  totale: { totale: 3 }\n',
};
const agile = 'piao/lavoro-agile.yaml';

let folder: string;
beforeEach(() => {
  folder = folderOf(plan);
});

const run = (...args: readonly string[]) => piao(args, { cwd: folder });
const text = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe('piao check --update-baseline', () => {
  it('keeps what is known, and from then on only what is new is told', async () => {
    const first = await run('check');
    const update = await run('check', '--update-baseline');
    const quiet = await run('check');
    writeFiles(folder, {
      [agile]: `# una riga in più\n${plan[agile].replace('totale: { totale: 3 }', 'totale: { totale: 5 }')}`,
    });
    const fresh = await run('check');

    expect(first.code).toBe(1);
    expect(update).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Nessun problema/) });
    expect(update.stderr).toMatch(/^\d+ risultati scritti in piao\/piao-baseline\.json/);
    expect(quiet).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Nessun problema/) });
    expect(quiet.stderr).toMatch(/^\d+ risultati già noti, in piao-baseline\.json: non sono contati\.\n$/);
    expect(fresh.code).toBe(1);
    expect(fresh.stdout.match(/somme-tabelle|lavoro-agile-righe/g)).toEqual(['somme-tabelle']);
  });

  it('tells the entries that no longer occur', async () => {
    await run('check', '--update-baseline');
    writeFiles(folder, { [agile]: plan[agile].replace('totale: 4', 'totale: 3') });
    const { code, stdout } = await run('check');

    expect(code).toBe(0);
    expect(stdout).toContain('Un risultato già noto non c’è più: lavoro-agile-righe in “lavoro-agile.yaml”.');
  });

  it('says what is new and what went, when there is a baseline already', async () => {
    const first = await run('check', '--update-baseline');
    writeFiles(folder, { [agile]: plan[agile].replace('totale: { totale: 3 }', 'totale: { totale: 5 }') });
    const second = await run('check', '--update-baseline');
    writeFiles(folder, { [agile]: plan[agile].replace('totale: 4', 'totale: 3') });
    const third = await run('check', '--update-baseline', '--lang', 'en');

    expect(first.stderr).not.toContain('elenco di prima');
    expect(second.stderr).toContain(' Rispetto all’elenco di prima: 1 risultato nuovo (1 errore), 0 in meno.\n');
    expect(third.stderr).toContain(' Since the list before: 0 new findings, 2 gone.\n');
  });

  it('does not hide a file that cannot be read', async () => {
    writeFiles(folder, { [agile]: 'accordi: [' });
    const { code, stdout } = await run('check', '--update-baseline');

    expect(code).toBe(1);
    expect(stdout).toContain('yaml/');
  });

  it('is told when it is no baseline', async () => {
    writeFiles(folder, { 'piao/piao-baseline.json': '{' });
    const { code, stdout } = await run('check');

    expect(code).toBe(1);
    expect(stdout).toContain('base/illeggibile');
  });

  it('does not go with --fix', async () => {
    expect(await run('check', '--update-baseline', '--fix')).toEqual({
      code: 2,
      stdout: '',
      stderr: '“--update-baseline” e “--fix” non vanno insieme.\n',
    });
  });
});

describe('piao check --fix', () => {
  const right = plan[agile].replace('totale: 4', 'totale: 3');

  it('puts right what has one right answer, says so, and reports the rest', async () => {
    const { stderr, stdout } = await run('check', '--fix');

    expect(text(agile)).toBe(right);
    expect(stderr).toBe('piao/lavoro-agile.yaml:3:48 lavoro-agile-righe: 4 → 3\n1 correzione fatta.\n');
    expect(stdout).not.toContain('lavoro-agile-righe');
  });

  it('shows a diff and writes nothing with --dry-run', async () => {
    const { stderr, stdout } = await run('check', '--dry-run');

    expect(text(agile)).toBe(plan[agile]);
    expect(stdout.split('\n').filter((line) => /^[-+]/.test(line))).toEqual([
      '--- a/piao/lavoro-agile.yaml',
      '+++ b/piao/lavoro-agile.yaml',
      '-    - { unita: avvocatura, F: 1, M: 2, totale: 4 }',
      '+    - { unita: avvocatura, F: 1, M: 2, totale: 3 }',
    ]);
    expect(stderr).toBe('1 correzione con --fix: nessun file è cambiato.\n');
  });

  it('shows a diff that git can apply to a file with a byte-order mark', async () => {
    writeFileSync(join(folder, agile), `\uFEFF${plan[agile]}`);
    const { stdout } = await run('check', '--dry-run');
    execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout });

    expect(text(agile)).toBe(`\uFEFF${right}`);
  });

  it('keeps permissions, line ends, a byte-order mark and a link to the file', async () => {
    const crlf = `\uFEFF${plan[agile].replaceAll('\n', '\r\n')}`;
    writeFiles(folder, { 'piao/vero.yaml.txt': crlf });
    writeFileSync(join(folder, agile), crlf);
    chmodSync(join(folder, agile), 0o600);
    await run('check', '--fix');

    expect(text(agile)).toBe(crlf.replace('totale: 4', 'totale: 3'));
    expect(statSync(join(folder, agile)).mode & 0o777).toBe(0o600);
  });

  it('writes through a link inside the plan', async () => {
    writeFiles(folder, { 'piao/allegati/agile.txt': plan[agile] });
    const other = folderOf({ 'piao/piao.yaml': plan['piao/piao.yaml'], 'piao/allegati/agile.txt': plan[agile] });
    symlinkSync('allegati/agile.txt', join(other, agile));
    await piao(['check', '--fix'], { cwd: other });

    expect(readFileSync(join(other, 'piao/allegati/agile.txt'), 'utf8')).toBe(right);
  });
});

describe('piao explain', () => {
  it('tells what a rule asks, why, on what it rests, with both examples', async () => {
    const { code, stdout } = await run('explain', 'pesi-fasi-100');

    expect(code).toBe(0);
    expect(stdout).toMatch(/^pesi-fasi-100 {2}errore/);
    for (const part of [
      'Base: aritmetica.',
      'Sbagliato',
      'incidenza: 50',
      'Giusto',
      'incidenza: 60',
      '# piao-ignora pesi-fasi-100: il motivo',
      'regole: { pesi-fasi-100: spenta }',
    ])
      expect(stdout).toContain(part);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('names the norm, and what kind of ground it is', async () => {
    const { stdout } = await run('explain', 'trasparenza-responsabili');

    expect(stdout).toContain('\nBase (norma): D.Lgs. 33/2013, art. 10, c. 1.\n');
    expect(stdout).toContain('\nCome silenziarla\n');
  });

  it('lists every rule without a name, in both languages', async () => {
    const italian = await run('explain');
    const english = await run('explain', '--lang', 'en');

    expect(italian.stdout).toMatch(/^pesi-fasi-100 +errore/m);
    expect(english.stdout).toMatch(/^pesi-fasi-100 +error /m);
  });

  it('tells the near one of a wrong name', async () => {
    expect(await run('explain', 'pesi-fasi')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'La regola “pesi-fasi” non esiste. L’elenco: piao explain. Forse “pesi-fasi-100”?\n',
    });
  });
});
