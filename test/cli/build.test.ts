import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { systemBrowser } from '../pdf/support/machine.ts';
import { piao, root, temporaryFolder, transcript, writeFiles, type Outcome } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
  writeFiles(join(folder.path, 'piao'), minimalPlan);
  mkdirSync(join(folder.path, 'tmp'));
});
afterEach(() => folder.remove());

/** Runs in the test's folder; what the program and its browser put aside goes to `tmp/`, where it can be looked for. */
function run(args: readonly string[]): Promise<Outcome> {
  return piao(args, { cwd: folder.path, environment: { TMPDIR: join(folder.path, 'tmp') } });
}

function digest(): Readonly<Record<string, string>> {
  const dist = join(folder.path, 'dist');
  return Object.fromEntries(
    readdirSync(dist).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

/** What a build may leave: the folder of the plan, `dist/` and nothing aside. */
function leftovers(): readonly string[] {
  const aside = readdirSync(join(folder.path, 'tmp'));
  return [...readdirSync(folder.path).filter((name) => !['piao', 'dist', 'tmp'].includes(name)), ...aside];
}

/** A program that a build takes for its browser. */
function fakeBrowser(script: string): string {
  const path = join(folder.path, 'piao', '..', 'tmp', 'browser');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('piao build', () => {
  it('writes the page, the PDF and the data, and the same bytes twice', async () => {
    const first = await run(['build']);
    const bytes = digest();
    const second = await run(['build']);

    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /^dist\/index\.html {2}.*\ndist\/piao-2026-2028\.pdf {2}.*\ndist\/piao\.json {2}.*\ndist\/obiettivi\.csv {2}.*\ndist\/fasi\.csv {2}.*\ndist\/SHA256SUMS {2}.*\n\d+ pagine nel PDF\.\n$/,
    );
    expect(Object.keys(bytes)).toEqual([
      'SHA256SUMS',
      'fasi.csv',
      'index.html',
      'obiettivi.csv',
      'piao-2026-2028.pdf',
      'piao.json',
    ]);
    expect(second.stdout).toBe(first.stdout);
    expect(digest()).toEqual(bytes);
    expect(leftovers()).toEqual([]);
  });

  it('gives fingerprints by which anybody sees that nothing was changed', async () => {
    await run(['build', '--no-pdf']);
    const dist = join(folder.path, 'dist');
    const verified = (): Readonly<Record<'status' | 'stdout', unknown>> =>
      spawnSync('sha256sum', ['-c', 'SHA256SUMS'], {
        cwd: dist,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
      });

    expect(verified()).toMatchObject({
      status: 0,
      stdout: 'fasi.csv: OK\nindex.html: OK\nobiettivi.csv: OK\npiao.json: OK\n',
    });
    writeFileSync(join(dist, 'fasi.csv'), 'x');
    expect(verified()).toMatchObject({ status: 1 });
  });

  it('makes no PDF that would carry more than it can, and says so', async () => {
    writeFiles(join(folder.path, 'piao'), { 'allegati/a.bin': '' });
    truncateSync(join(folder.path, 'piao/allegati/a.bin'), 201 * 1024 * 1024);
    const { code, stderr } = await run(['build']);

    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'Il PDF porta con sé i file del piano, e insieme superano 200 MB. Togli da allegati/ quelli più grandi, oppure usa --no-pdf.\n',
    });
    expect((await run(['build', '--no-pdf'])).code).toBe(0);
  });

  it('gives the data with references resolved and deadlines computed', async () => {
    await run(['build', '--no-pdf']);
    const { obiettivi } = JSON.parse(readFileSync(join(folder.path, 'dist/piao.json'), 'utf8'));

    expect(obiettivi[0]).toMatchObject({
      unita: { id: 'affari-generali', codice: '100', denominazione: 'Settore Affari generali' },
      codice: 'A',
      fasi: [
        {
          etichetta: '1',
          incidenza: 33.3,
          coinvolti: [{ id: 'tecnico', denominazione: 'Settore Tecnico' }],
          scadenza: { forma: 'data', testo: '31 marzo 2026', data: '2026-03-31' },
        },
        {
          etichetta: '2',
          incidenza: 33.3,
          coinvolti: [
            { codice: '100', denominazione: 'Settore Affari generali' },
            { id: 'acqua-spa', denominazione: 'Acqua S.p.A.' },
          ],
          scadenza: { forma: 'relativa', data: '2026-06-30' },
        },
        { etichetta: '3', incidenza: 33.4 },
      ],
      scadenza_finale: { forma: 'data', data: '2026-12-31' },
    });
  });

  it('is stopped by an error and leaves the old files whole; a draft says what it is on every page', async () => {
    await run(['build', '--no-pdf']);
    const before = digest();
    writeFiles(join(folder.path, 'piao'), {
      'obiettivi/tecnico/a.yaml': (minimalPlan['obiettivi/tecnico/a.yaml'] ?? '').replace(
        'incidenza: 100',
        'incidenza: 90',
      ),
    });
    const stopped = await run(['build', '--no-pdf']);

    await expect(transcript(['build', '--no-pdf'], stopped)).toMatchFileSnapshot('__snapshots__/build-stopped.txt');
    expect(digest()).toEqual(before);

    const draft = await run(['build', '--bozza']);
    expect(draft.code).toBe(0);
    expect(readFileSync(join(folder.path, 'dist/index.html'), 'utf8')).toContain('BOZZA');
    const pages = spawnSync('pdftotext', ['-layout', join(folder.path, 'dist/piao-2026-2028.pdf'), '-'], {
      encoding: 'utf8',
    });
    if (pages.error) throw new Error('pdftotext is missing: install poppler-utils');
    for (const page of pages.stdout.split('\f').slice(0, -1)) expect(page.replaceAll(/\s/g, '')).toContain('BOZZA');
  });

  it('says in a draft which broken files are not in it', async () => {
    writeFiles(join(folder.path, 'piao'), { 'obiettivi/tecnico/a.yaml': 'titolo: a: b\n' });
    const { code, stderr } = await run(['build', '--no-pdf', '--bozza']);
    const html = readFileSync(join(folder.path, 'dist/index.html'), 'utf8');

    expect(code).toBe(0);
    expect(html).toContain('In questa bozza mancano i file con errori: obiettivi/tecnico/a.yaml.');
    expect(stderr).toMatch(/\nIn questa bozza mancano i file con errori: obiettivi\/tecnico\/a\.yaml\.\n$/);
    expect(JSON.parse(readFileSync(join(folder.path, 'dist/piao.json'), 'utf8'))).toMatchObject({ bozza: true });
  });

  it('says nothing of files left out where none is', async () => {
    writeFiles(join(folder.path, 'piao'), {
      'obiettivi/tecnico/a.yaml': (minimalPlan['obiettivi/tecnico/a.yaml'] ?? '').replace(
        'incidenza: 100',
        'incidenza: 90',
      ),
    });

    expect((await run(['build', '--no-pdf', '--bozza'])).stderr).not.toContain('In questa bozza mancano');
  });

  it.each([[[]], [['--bozza']]])('does not advise a draft where the manifest is broken: %j', async (flags) => {
    writeFiles(join(folder.path, 'piao'), { 'piao.yaml': 'anno: 2026\n' });
    const { code, stderr } = await run(['build', '--no-pdf', ...flags]);

    expect(code).toBe(1);
    expect(stderr).toMatch(
      /\nIl piano ha 3 errori\. Senza un piao\.yaml corretto non si può fare nemmeno una bozza: correggi prima quello\.\n$/,
    );
    expect(existsSync(join(folder.path, 'dist'))).toBe(false);
  });

  it('prints texts that name what every object of JavaScript has, and attachments of such a kind', async () => {
    const card = (minimalPlan['obiettivi/tecnico/a.yaml'] ?? '').replace(
      'Conoscere il verde.',
      "'[[__proto__:x]] [[toString:x]] [[constructor:y]]'",
    );
    writeFiles(join(folder.path, 'piao'), { 'obiettivi/tecnico/a.yaml': card, 'allegati/a.constructor': 'x' });
    const { code } = await run(['build', '--no-pdf', '--bozza']);

    expect(code).toBe(0);
    for (const file of ['index.html', 'piao.json'])
      expect(readFileSync(join(folder.path, 'dist', file), 'utf8')).toContain('__proto__ x toString x constructor y');
  });

  it('prints characters that a terminal or a browser would obey as what they are', async () => {
    writeFiles(join(folder.path, 'piao'), {
      'anagrafica.yaml': (minimalPlan['anagrafica.yaml'] ?? '').replace(
        'Comune di Esempio',
        '"Comune \\a di \\e[31mEsempio"',
      ),
      'piao.yaml': `${minimalPlan['piao.yaml'] ?? ''}avvertenza: "Prova \\b e \\e]0;titolo\\a."\n`,
    });
    const { code } = await run(['build', '--no-pdf']);
    const html = readFileSync(join(folder.path, 'dist/index.html'), 'utf8');

    expect(code).toBe(0);
    expect(html).toContain('Comune � di �[31mEsempio');
    expect(html).toContain('Prova � e �]0;titolo�.');
    // eslint-disable-next-line no-control-regex
    expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
  });

  it('prints markup in texts as text', async () => {
    const card = (minimalPlan['obiettivi/tecnico/a.yaml'] ?? '').replace(
      'Conoscere il verde.',
      "'<script>alert(1)</script> {{constructor}} {{{x}}} &amp;'",
    );
    writeFiles(join(folder.path, 'piao'), { 'obiettivi/tecnico/a.yaml': card });
    await run(['build', '--no-pdf']);
    const html = readFileSync(join(folder.path, 'dist/index.html'), 'utf8');

    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{constructor}} {{{x}}} &amp;amp;');
  });
});

describe('piao build where it cannot', () => {
  it('a folder of somebody else', async () => {
    writeFiles(folder.path, { 'dist/tesi.doc': 'x' });
    const refused = await run(['build', '--no-pdf']);

    expect(transcript([], refused)).toBe(
      '$ piao \n\n--- stderr\n“dist” esiste e contiene altro: non la sostituisco. Scegli un’altra cartella con --out, o svuotala.\n--- exit 2\n',
    );
    expect(readFileSync(join(folder.path, 'dist/tesi.doc'), 'utf8')).toBe('x');
  });

  it('a file where the folder should be', async () => {
    writeFiles(folder.path, { 'README.md': '# x' });
    const { code, stderr } = await run(['build', '--no-pdf', '--out', 'README.md']);

    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '“README.md” è un file, non una cartella: scegli una cartella con --out.\n',
    });
  });

  it('the folder of the plan, or one that holds it', async () => {
    const outcomes = [
      await run(['build', '--no-pdf', '--out', 'piao']),
      await run(['build', '--no-pdf', '--out', '.']),
      await run(['build', '--no-pdf', '--out', '..']),
    ];

    expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2]);
    expect(outcomes[0]?.stderr).toBe(
      '“piao” contiene il piano, o la cartella in cui sei: scegli un’altra cartella con --out.\n',
    );
    expect(existsSync(join(folder.path, 'piao/piao.yaml'))).toBe(true);
  });

  it('a place where nothing can be written', async () => {
    writeFileSync(join(folder.path, 'tmp/file'), '');
    const { code, stderr } = await run(['build', '--no-pdf', '--out', 'tmp/file/dist']);

    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(
        /^Non si può scrivere in “tmp\/file\/dist” \(c’è già un file con quel nome, EEXIST\)\. Scegli un’altra cartella con --out\.\n$/,
      ),
    });
  });

  it('no room left: the old files stay whole and nothing is left aside', async () => {
    await run(['build', '--no-pdf']);
    const before = digest();
    // files over 64 kB cannot grow: what a full disk does to a write, without filling one
    const full = spawnSync(
      'sh',
      ['-c', `ulimit -f 128 && exec "${process.execPath}" "${join(root, 'lib/cli.js')}" build --no-pdf`],
      { cwd: folder.path, encoding: 'utf8' },
    );

    expect(full.status).toBe(2);
    expect(full.stderr).toMatch(/^Non si può scrivere in “dist” \(file troppo grande, EFBIG\)/);
    expect(digest()).toEqual(before);
    expect(leftovers()).toEqual([]);
  });

  it('a date that is none', async () => {
    const refused = await piao(['build', '--no-pdf'], {
      cwd: folder.path,
      environment: { SOURCE_DATE_EPOCH: 'oggi' },
    });

    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: '“oggi” non va bene per “SOURCE_DATE_EPOCH”: un numero intero da 0 in su.\n',
    });
  });

  it('no browser', async () => {
    const { code, stderr } = await run(['build', '--browser', '/opt/non-esiste/chrome']);

    expect(code).toBe(2);
    expect(stderr).toBe(
      'Per fare il PDF serve Chrome o Chromium, e qui non c’è (cercato: /opt/non-esiste/chrome). Installalo, oppure indicalo con --browser PERCORSO o con PIAO_BROWSER; per la sola pagina usa --no-pdf.\n',
    );
    expect(existsSync(join(folder.path, 'dist'))).toBe(false);
  });

  it.each([
    ['exit 0', 'si è chiuso prima di rispondere (codice 0)'],
    ['kill -KILL $$', 'il sistema lo ha chiuso (segnale SIGKILL)'],
    [
      'echo "x: error while loading shared libraries: libnss3.so: no" >&2; exit 127',
      'gli manca la libreria di sistema “libnss3.so”',
    ],
    [`printf '{}\\0not json\\0' >&4; exec sleep 60`, 'non risponde come Chrome o Chromium'],
  ])('a browser that does %s: why, in words', async (script, reason) => {
    const browser = fakeBrowser(script);

    expect(await run(['build', '--browser', browser, '--timeout', '30s'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `Il browser “${browser}” non parte: ${reason}. Provane un altro con --browser PERCORSO, o usa --no-pdf.\n`,
    });
  });

  it('a browser without the program that interprets it', async () => {
    const browser = fakeBrowser('');
    writeFileSync(browser, '#!/opt/nulla\n');
    const { code, stderr } = await run(['build', '--browser', browser]);

    expect(code).toBe(2);
    expect(stderr).toContain('non parte: non c’è, o manca il programma che lo interpreta (ENOENT).');
  });

  it('no temporary folder', async () => {
    const temporary = join(folder.path, 'nulla');

    expect(await piao(['build'], { cwd: folder.path, environment: { TMPDIR: temporary } })).toEqual({
      code: 2,
      stdout: '',
      stderr: `Per fare il PDF serve una cartella temporanea, e “${temporary}” non va bene (non esiste, ENOENT). Indicane un’altra con TMPDIR.\n`,
    });
  });

  describe('a process that outlives the browser, outside its group, and holds its pipes', () => {
    /** Starts one that waits, and notes its id, which the test ends. */
    const outliving = (): string => `setsid sh -c 'echo $$ > "${join(folder.path, 'tmp/outlives')}"; exec sleep 300' &`;
    const endOutliving = (): void => {
      const id = Number(readFileSync(join(folder.path, 'tmp/outlives'), 'utf8'));
      expect(() => process.kill(id, 'SIGKILL')).not.toThrow();
    };

    it('does not keep piao from ending', async () => {
      const { path } = await systemBrowser();
      const browser = fakeBrowser(`${outliving()}\nexec "${path}" "$@"`);
      const { code } = await run(['build', '--browser', browser]);
      endOutliving();

      expect(code).toBe(0);
    });

    it('does not either when the browser is stopped and the time is over', async () => {
      const { path } = await systemBrowser();
      const browser = fakeBrowser(`${outliving()}\n"${path}" "$@" &\nkill -STOP $!\nwait`);
      const { code, stderr } = await run(['build', '--browser', browser, '--timeout', '1s']);
      endOutliving();

      expect(code).toBe(2);
      expect(stderr).toContain('Il browser non ha risposto entro 1 secondo (mentre partiva).');
      expect(leftovers().toSorted()).toEqual(['browser', 'outlives']);
    });
  });

  it('a browser that does not start, and one that never answers', async () => {
    const broken = await run(['build', '--browser', fakeBrowser('echo "no display" >&2; exit 3')]);
    const silent = await run(['build', '--timeout', '1s', '--browser', fakeBrowser('exec sleep 60')]);

    expect(broken.code).toBe(2);
    expect(broken.stderr).toMatch(/^Il browser “.*” non parte/);
    expect(silent.code).toBe(2);
    expect(silent.stderr).toBe(
      'Il browser non ha risposto entro 1 secondo (mentre partiva). Riprova con più tempo, per esempio --timeout 5m.\n',
    );
    expect(leftovers()).toEqual(['browser']);
  });

  it('Ctrl-C: one sentence, the old files whole, no process and no file left', async () => {
    await run(['build', '--no-pdf']);
    const before = digest();
    const marker = join(folder.path, 'tmp/started');
    const browser = fakeBrowser(`echo $$ > "${marker}.new"; mv "${marker}.new" "${marker}"; exec sleep 60`);
    const started = new Promise<void>((resolve) => {
      const watcher = watch(join(folder.path, 'tmp'), () => {
        if (!existsSync(marker)) return;
        watcher.close();
        resolve();
      });
    });
    const interrupted = await piao(['build', '--browser', browser], {
      cwd: folder.path,
      environment: { TMPDIR: join(folder.path, 'tmp') },
      onStart: async (child) => {
        await started;
        child.kill('SIGINT');
      },
    });
    const pid = Number(readFileSync(marker, 'utf8'));

    expect(interrupted).toEqual({
      code: 130,
      stdout: '',
      stderr: 'Interrotto: i file di prima sono rimasti come erano.\n',
    });
    expect(digest()).toEqual(before);
    expect(leftovers().toSorted()).toEqual(['browser', 'started']);
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  });
});
