import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, type TestContext } from 'vitest';

import { piao, root, temporaryFolder, writeFiles, type Outcome } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

const program = join(root, 'lib/cli.js');

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
  writeFiles(join(folder.path, 'piao'), minimalPlan);
});
afterEach(() => folder.remove());

function run(...args: readonly string[]): Promise<Outcome> {
  return piao(args, { cwd: folder.path });
}

/** Runs a line of the shell in which `piao` is the program. */
function shell(line: string): Pick<Outcome, 'code' | 'stderr'> {
  const { status, stderr } = spawnSync('sh', ['-c', line.replaceAll('piao ', `"${process.execPath}" "${program}" `)], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, stderr };
}

describe('a stream that cannot be written', () => {
  const sentence =
    'Il risultato non si può scrivere dove è diretto (spazio finito, ENOSPC). Controlla il file o il programma che lo riceve.\n';

  it.each(['piao help', 'piao --version', 'piao check --help', 'piao check'])('%s: a sentence', (line) => {
    expect(shell(`${line} > /dev/full`)).toEqual({ code: 2, stderr: sentence });
  });

  it('nowhere to say it: the exit code still does', () => {
    expect(shell('piao chek 2> /dev/full').code).toBe(2);
    expect(shell('piao check nulla 2> /dev/full').code).toBe(2);
  });
});

describe('a working directory that was removed', () => {
  it('is told', () => {
    const { code, stderr } = shell(`mkdir via && cd via && rmdir ../via && piao check "${folder.path}/piao"`);

    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'La cartella in cui sei non c’è più. Spostati in un’altra e riprova.\n',
    });
  });
});

describe('what this user may not read', () => {
  /** Runs as somebody whom permissions bind: root reads everything. */
  function runBound(context: TestContext, ...args: readonly string[]): Pick<Outcome, 'code' | 'stdout' | 'stderr'> {
    const asRoot = process.getuid?.() === 0;
    const nobody = 65534;
    if (asRoot)
      for (const name of ['', ...readdirSync(folder.path, { recursive: true, encoding: 'utf8' })])
        chownSync(join(folder.path, name), nobody, nobody);
    const command = [
      ...(asRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : []),
      process.execPath,
    ];
    const spawned = (...rest: readonly string[]) =>
      spawnSync(command[0] ?? '', [...command.slice(1), ...rest], {
        cwd: folder.path,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: folder.path, NO_COLOR: '1' },
      });
    if (spawned(program, '--version').status !== 0)
      context.skip('runs as root, and the user “nobody” cannot run the program, or there is no setpriv');
    const { status, stderr, stdout } = spawned(program, ...args);
    return { code: status, stdout, stderr };
  }

  const closed = (place: string): void => chmodSync(join(folder.path, place), 0);
  const opened = (place: string): void => chmodSync(join(folder.path, place), 0o755);

  it('a folder of the plan', (context) => {
    closed('piao/obiettivi/tecnico');
    const outcomes = [runBound(context, 'check'), runBound(context, 'build', '--no-pdf')];
    opened('piao/obiettivi/tecnico');

    for (const outcome of outcomes)
      expect(outcome).toEqual({
        code: 2,
        stdout: '',
        stderr: 'Non si può leggere “piao/obiettivi/tecnico” (permesso negato, EACCES). Controlla i permessi.\n',
      });
  });

  it('the folder to write, and an attachment', (context) => {
    writeFiles(folder.path, { 'dist/piao.json': '{}', 'piao/allegati/a.png': 'x' });
    closed('dist');
    const out = runBound(context, 'build', '--no-pdf');
    opened('dist');
    closed('piao/allegati/a.png');
    const attachment = runBound(context, 'build', '--no-pdf');

    expect([out, attachment].map(({ code, stderr }) => ({ code, stderr }))).toEqual([
      { code: 2, stderr: 'Non si può leggere “dist” (permesso negato, EACCES). Controlla i permessi.\n' },
      {
        code: 2,
        stderr: 'Non si può leggere “piao/allegati/a.png” (permesso negato, EACCES). Controlla i permessi.\n',
      },
    ]);
  });

  it('a folder in which `fmt` would write, which stays whole', (context) => {
    const card = join(folder.path, 'piao/obiettivi/tecnico/a.yaml');
    const text = readFileSync(card, 'utf8').replaceAll(': ', ':   ');
    writeFiles(folder.path, { 'piao/obiettivi/tecnico/a.yaml': text });
    chmodSync(join(folder.path, 'piao/obiettivi/tecnico'), 0o555);
    const { code, stderr } = runBound(context, 'fmt', 'piao/obiettivi/tecnico/a.yaml');
    opened('piao/obiettivi/tecnico');

    expect(code).toBe(2);
    expect(stderr).toContain('“piao/obiettivi/tecnico/a.yaml”');
    expect(readFileSync(card, 'utf8')).toBe(text);
    expect(readdirSync(join(folder.path, 'piao/obiettivi/tecnico'))).toEqual(['a.yaml']);
  });

  it('a file of the plan, which is a finding', (context) => {
    closed('piao/struttura.yaml');
    const { code, stdout } = runBound(context, 'check');

    expect(code).toBe(1);
    expect(stdout).toContain('errore: Il file non si può leggere (permesso negato, EACCES).');
  });
});

describe('a folder to write that would lose something', () => {
  const kept = 'spostalo altrove, o scegli un’altra cartella con --out.';

  it.each(['piao.pdf.p7m', 'relazione.docx', 'piao-2022-2024-firmato.pdf', '.git', 'piao-2022.json'])(
    '%s beside what piao made',
    async (name) => {
      await run('build', '--no-pdf');
      writeFiles(folder.path, { [`dist/${name}`]: 'x' });
      const refused = await run('build', '--no-pdf');

      expect(refused).toEqual({
        code: 2,
        stdout: '',
        stderr: `In “dist” c’è “${name}”, che piao non ha scritto e che andrebbe perso: ${kept}\n`,
      });
      expect(readFileSync(join(folder.path, 'dist', name), 'utf8')).toBe('x');
    },
  );

  it('a folder with the name of a file of piao', async () => {
    await run('build', '--no-pdf');
    mkdirSync(join(folder.path, 'dist/piao.pdf'));

    expect(await run('build', '--no-pdf')).toMatchObject({ code: 2, stderr: expect.stringContaining('“piao.pdf”') });
  });

  it('but not what piao made for other years, nor what a system leaves', async () => {
    await run('build', '--no-pdf');
    writeFiles(folder.path, { 'dist/piao-2022-2024.pdf': 'x', 'dist/.DS_Store': 'x', 'dist/Thumbs.db': 'x' });

    expect(await run('build', '--no-pdf')).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder.path, 'dist'))).toEqual([
      'SHA256SUMS',
      'fasi.csv',
      'index.html',
      'obiettivi.csv',
      'piao.json',
    ]);
  });

  it('one inside the plan', async () => {
    const inside = join(folder.path, 'piao');
    const refused = [
      await piao(['build', '.', '--no-pdf'], { cwd: inside }),
      await run('build', '--no-pdf', '--out', 'piao/allegati/dist'),
    ];

    expect(refused).toEqual(
      ['dist', 'piao/allegati/dist'].map((out) => ({
        code: 2,
        stdout: '',
        stderr: `“${out}” è dentro la cartella del piano, che tiene solo i file degli uffici: scegli con --out una cartella fuori.\n`,
      })),
    );
    expect(existsSync(join(inside, 'dist'))).toBe(false);
  });

  it('a link that leads nowhere, and an empty name', async () => {
    symlinkSync('nulla', join(folder.path, 'collegamento'));
    const link = await run('build', '--no-pdf', '--out', 'collegamento');
    const empty = await run('build', '--no-pdf', '--out', '');

    expect(link).toMatchObject({
      code: 2,
      stderr:
        '“collegamento” è un collegamento che non porta a niente: cancellalo, o scegli un’altra cartella con --out.\n',
    });
    expect(empty).toMatchObject({ code: 2, stderr: expect.stringMatching(/^“\.” contiene il piano/) });
  });
});

describe('a report that would take the place of something', () => {
  it('a file of the plan, by its name or by a link', async () => {
    const before = readFileSync(join(folder.path, 'piao/piao.yaml'), 'utf8');
    symlinkSync('piao/piao.yaml', join(folder.path, 'r.json'));
    const refused = [
      await run('check', '--format', 'json:piao/piao.yaml'),
      await run('check', '--format', 'json:piao/nuovo.json'),
      await run('check', '--format', 'json:r.json'),
    ];

    expect(refused).toEqual(
      ['piao/piao.yaml', 'piao/nuovo.json', 'r.json'].map((file) => ({
        code: 2,
        stdout: '',
        stderr: `Il rapporto non si scrive in “${file}”, che è dentro la cartella del piano: scegli un file fuori.\n`,
      })),
    );
    expect(readFileSync(join(folder.path, 'piao/piao.yaml'), 'utf8')).toBe(before);
  });

  it('another report', async () => {
    expect(await run('check', '--format', 'json:r.txt', '--format', 'pretty:./r.txt')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Due rapporti andrebbero nello stesso file “./r.txt”: dai a ciascuno il suo.\n',
    });
  });
});

describe('a folder in the place of a file', () => {
  it('of the manifest: there is no plan', async () => {
    rmSync(join(folder.path, 'piao/piao.yaml'));
    mkdirSync(join(folder.path, 'piao/piao.yaml'));
    const outcomes = [await run('check'), await run('build', '--no-pdf')];

    for (const { code, stderr } of outcomes)
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('piao.yaml') });
  });

  it('of any other: one finding, whatever the folder holds', async () => {
    rmSync(join(folder.path, 'piao/atti.yaml'));
    writeFiles(join(folder.path, 'piao'), { 'atti.yaml/atti.yaml': 'atti: []\n', 'piao-baseline.json/x.yaml': '' });
    const { code, stdout } = await run('check');

    expect(code).toBe(1);
    expect(stdout.match(/errore: Qui ci vuole un file, e c’è una cartella\./g)).toHaveLength(2);
    expect(stdout).toContain('2 errori e 0 avvisi');
  });
});

describe('a linked folder', () => {
  it.each(['obiettivi', 'obiettivi/affari-generali', 'organizzazione', 'allegati'])(
    '%s: one finding, and nothing is claimed absent under it',
    async (place) => {
      writeFiles(join(folder.path, 'piao'), {
        'allegati/a.png': 'x',
        'premessa.yaml': 'testo: Si veda [[obiettivo:affari-generali/A]].\n',
        'struttura.yaml': `${minimalPlan['struttura.yaml'] ?? ''}organigramma:\n  immagine: { file: allegati/a.png, alternativa: Due settori }\n`,
      });
      expect(await run('check')).toMatchObject({ code: 0 });

      rmSync(join(folder.path, 'piao', place), { recursive: true });
      mkdirSync(join(folder.path, 'altrove'));
      symlinkSync(join(folder.path, 'altrove'), join(folder.path, 'piao', place));
      const { stdout } = await run('check');

      expect(stdout.match(/^(?:errore|avviso): .*/gm)).toEqual([
        expect.stringContaining(`errore: “${place}” è un collegamento che non porta a un file`),
      ]);
    },
  );
});
