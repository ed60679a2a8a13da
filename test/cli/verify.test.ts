// A PDF is what piao makes of its sources, or is told what differs: with the built program and a real browser.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PDFDict, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { writeSourcesArchive } from '../../src/data/sources-archive.ts';
import { unpackBundledBrowser } from '../../src/pdf/bundled-browser.ts';
import { bundledBrowser, thisMachine } from '../pdf/support/machine.ts';
import { readPdf } from '../pdf/support/read-pdf.ts';
import { changedPdf, changeXmp, pageOf, removeAttachment, repaint, replaceAttachment } from '../support/changed-pdf.ts';
import { piao, root, temporaryFolder, writeFiles, type Outcome } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';

const folder = temporaryFolder();
const original = 'dist/piao-2026-2028.pdf';
const elsewhere = 'altrove/piao-2026-2028.pdf';
const card = 'obiettivi/affari-generali/a.yaml';
/** Two phases of the card with their weights the other way round: the sum stays. */
const otherWeights = (minimalPlan[card] ?? '').replace('incidenza: 33.3', 'incidenza: 23.3').replace('33.4', '43.4');

let bytes: Uint8Array;
/** The same plan, printed by another browser. */
let printedElsewhere: Uint8Array;
let version = '';

beforeAll(async () => {
  writeFiles(join(folder.path, 'piao'), minimalPlan);
  const other = await unpackBundledBrowser(bundledBrowser().packed, thisMachine, new AbortController().signal);
  const built = [
    await run(['build']),
    await run(['build', '--out', 'altrove', '--browser', other.path], { LD_LIBRARY_PATH: other.libraries }),
  ];
  expect(built.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
    { code: 0, stderr: '' },
    { code: 0, stderr: '' },
  ]);
  bytes = readFileSync(join(folder.path, original));
  printedElsewhere = readFileSync(join(folder.path, elsewhere));
  [version = ''] = /Chrome\/[\d.]+/.exec(xmpOf(bytes)) ?? [];
}, 120_000);

afterAll(() => folder.remove());

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return piao(args, { cwd: folder.path, environment });
}

/** Verifies some bytes as a file of the test's folder. */
function verify(content: Uint8Array | string, ...args: readonly string[]): Promise<Outcome> {
  writeFileSync(join(folder.path, 'x.pdf'), content);
  return run(['verify', 'x.pdf', ...args]);
}

async function verifyChanged(
  change: (document: PDFDocument) => void | Promise<void>,
  ...args: readonly string[]
): Promise<Outcome> {
  return verify(await changedPdf(bytes, change), ...args);
}

function xmpOf(pdf: Uint8Array): string {
  return /<x:xmpmeta.*<\/x:xmpmeta>/s.exec(Buffer.from(pdf).toString('latin1'))?.[0] ?? '';
}

/** Text reduced to one line, as a reader takes it in. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('a PDF as piao made it', () => {
  it('is the same to the byte, made of the sources that it carries', async () => {
    const outcome = await run(['verify', original]);

    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(flat(outcome.stdout)).toBe(
      `${original}: uguale al byte Questo dimostra che il PDF corrisponde alle fonti che porta con sé. ` +
        'Se quelle fonti siano le vostre lo dice solo --sources.',
    );
  });

  it('is the same wherever and in whatever language it is verified', async () => {
    const environment = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '86400' };
    const outcome = await piao(['verify', join(folder.path, original), '--lang', 'en'], { cwd: '/', environment });

    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toContain(': the same to the byte\n');
  });

  it('is the same as what the plan in a folder makes, and says which', async () => {
    const outcome = await run(['verify', original, '--sources', 'piao']);

    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(flat(outcome.stdout)).toBe(
      `${original}: uguale al byte Questo dimostra che il PDF corrisponde alle fonti in “piao”.`,
    );
  });

  it('is found to be a draft, and of what day', async () => {
    const built = await run(['build', '--bozza', '--out', 'bozza'], { SOURCE_DATE_EPOCH: '1000000000' });
    const outcome = await run(['verify', 'bozza/piao-2026-2028.pdf', '--format', 'json']);

    expect([built.code, outcome.code]).toEqual([0, 0]);
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      verdict: 'identical',
      pdf: { draft: true, day: '2001-09-09T01:46:40.000Z' },
    });
  });

  it('is made again of the sources of a revision, whatever became of them', async () => {
    const repository = temporaryFolder();
    const git = (...args: readonly string[]): void =>
      void execFileSync('git', ['-c', 'user.name=Ufficio', '-c', 'user.email=u@example.invalid', ...args], {
        cwd: repository.path,
        stdio: 'pipe',
      });
    git('init', '--quiet');
    writeFiles(join(repository.path, 'piao'), minimalPlan);
    git('add', '.');
    git('commit', '--quiet', '--message=Adozione');
    git('tag', 'v2026');
    git('mv', 'piao', 'altro');
    git('commit', '--quiet', '--message=Spostato');
    const at = (revision: string): Promise<Outcome> =>
      piao(['verify', join(folder.path, original), '--sources', revision], { cwd: repository.path });
    const [before, now, moved, unknown] = [await at('v2026'), await at('HEAD'), await at('HEAD:altro'), await at('v1')];
    repository.remove();

    expect([before, now, moved, unknown].map(({ code }) => code)).toEqual([0, 2, 0, 2]);
    expect(before.stdout).toContain('uguale al byte');
    expect(flat(before.stdout)).toContain('fonti in “v2026”.');
    expect(now.stderr).toContain('Nella revisione “HEAD” non c’è il piano.');
    expect(unknown.stderr).toContain('“v1” non è una cartella, e git non conosce una revisione con quel nome.');
  });
});

describe('a PDF that another browser printed', () => {
  it('has the same content: data, text, structure, links and drawing', async () => {
    const outcome = await run(['verify', elsewhere]);

    expect(printedElsewhere).not.toEqual(bytes);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toMatch(/^altrove\/piao-2026-2028\.pdf: stesso contenuto, altro browser\n/);
    expect(flat(outcome.stdout)).toMatch(
      /fatto con piao \S+ e Chrome\/147\.[\d.]+; qui ci sono piao \S+ e Chrome\/[\d.]+\./,
    );
  });

  it('is the same to the byte with the browser that it names', async () => {
    const { path, libraries } = await unpackBundledBrowser(
      bundledBrowser().packed,
      thisMachine,
      new AbortController().signal,
    );
    const { code, stdout } = await run(['verify', elsewhere, '--browser', path], { LD_LIBRARY_PATH: libraries });

    expect(code).toBe(0);
    expect(stdout).toContain('uguale al byte');
  });

  it('does not hide by that what is painted over its pages', async () => {
    const { code, stdout } = await verify(
      await changedPdf(printedElsewhere, (document) =>
        repaint(document, 3, (text) => `${text}\n/Artifact BMC q 1 1 1 rg 100 100 200 50 re f Q EMC`),
      ),
    );

    expect(code).toBe(1);
    expect(flat(stdout)).toContain(
      'Disegno delle pagine lettere, linee o figure non sono disegnate allo stesso modo: pagina 3',
    );
    expect(flat(stdout)).toContain('Le lettere e le linee possono dipendere dal browser');
  });

  it('does not hide by that letters in another shape', async () => {
    const { code, stdout } = await verify(
      await changedPdf(printedElsewhere, ({ context }) => {
        // every letter looks like its neighbour and says what it said
        for (const [, object] of context.enumerateIndirectObjects())
          if (object instanceof PDFDict && object.get(PDFName.of('CIDToGIDMap')))
            object.set(
              PDFName.of('CIDToGIDMap'),
              context.register(
                context.flateStream(
                  Uint8Array.from({ length: 4096 }, (_, at) => (at % 2 ? (at >> 1) + 1 : ((at >> 1) + 1) >> 8)),
                ),
              ),
            );
      }),
    );

    expect(code).toBe(1);
    expect(stdout).toContain('Disegno delle pagine');
    expect(stdout).not.toContain('Testo delle pagine\n');
  });
});

describe('what was changed in a PDF is told', () => {
  it('saved again by another program, and nothing else', async () => {
    const { code, stdout } = await verifyChanged(() => {});

    expect(code).toBe(1);
    expect(flat(stdout)).toContain('x.pdf: diverso Altro tutto quello che piao legge è uguale, i byte no');
  });

  it('weights in the data, in the words of the plan', async () => {
    const { code, stdout } = await verifyChanged((document) =>
      replaceAttachment(document, 'piao.json', (content) =>
        Buffer.from(content.toString().replace('"incidenza": 33.3', '"incidenza": 40').replace('33.4', '26.7')),
      ),
    );

    expect(code).toBe(1);
    expect(stdout).toContain(
      [
        'Dati (piao.json)',
        '  obiettivo A di Settore Affari generali, fase 1: incidenza 40, nelle fonti 33,3',
        '  obiettivo A di Settore Affari generali, fase 3: incidenza 26,7, nelle fonti 33,4',
        '',
      ].join('\n'),
    );
    expect(flat(stdout)).toContain('Uguali: allegati, file delle fonti (fonti.zip), testo delle pagine,');
  });

  it('tables, and files that were added or taken away', async () => {
    const { code, stdout } = await verifyChanged(async (document) => {
      replaceAttachment(document, 'fasi.csv', (content) => Buffer.from(content.toString().replace('33,3', '40')));
      removeAttachment(document, 'obiettivi.csv');
      await document.attach(new Uint8Array([1]), 'altro.txt', { mimeType: 'text/plain' });
    });

    expect(code).toBe(1);
    expect(stdout).toContain(
      [
        'Allegati',
        '  “obiettivi.csv” manca',
        '  “fasi.csv” non è quello che viene dalle fonti: è stato cambiato',
        '  “altro.txt” non è di piao: è stato aggiunto',
        '',
      ].join('\n'),
    );
  });

  it('a file that only a note on a page carries', async () => {
    const { code, stdout } = await verifyChanged((document) => {
      const { context } = document;
      const note = context.register(
        context.obj({
          Type: 'Annot',
          Subtype: 'FileAttachment',
          Rect: [10, 10, 20, 20],
          FS: { Type: 'Filespec', F: PDFString.of('nota.txt'), EF: { F: context.register(context.stream('x')) } },
        }),
      );
      pageOf(document, 1).node.addAnnot(note);
    });

    expect(code).toBe(1);
    expect(stdout).toContain('  “nota.txt” non è di piao: è stato aggiunto\n');
  });

  it('the sources, against the plan that the pages have', async () => {
    const { code, stdout } = await verifyChanged(
      (document) => replaceAttachment(document, 'fonti.zip', () => archiveOf({ ...minimalPlan, [card]: otherWeights })),
      '--sources',
      'piao',
    );

    expect(code).toBe(1);
    expect(stdout).toContain(`File delle fonti (fonti.zip)\n  “${card}” nel PDF ha un altro contenuto\n`);
    expect(flat(stdout)).toContain('Uguali: allegati, dati (piao.json), testo delle pagine,');
  });

  it('words on a page, with the page, the heading and what the sources say', async () => {
    const { pages } = await readPdf(bytes);
    const page = pages.findIndex((text) => text.includes('Ricognizione')) + 1;
    const { code, stdout } = await verifyChanged((document) =>
      // two letters of the first long word change places
      repaint(document, page, (text) => text.replace(/<((?:[\da-f]{4}){5})([\da-f]{4})(?!\2)([\da-f]{4})/i, '<$1$3$2')),
    );

    expect(code).toBe(1);
    expect(stdout).toMatch(/\nTesto delle pagine\n {2}pagina \d+(?:, “[^”]+”)?: “[^”]+”, dalle fonti “[^”]+”\n/);
    expect(stdout).toContain(`  pagina ${page}`);
    expect(flat(stdout)).toContain('Uguali: allegati, dati (piao.json), file delle fonti (fonti.zip), struttura,');
  });

  it('where a link leads', async () => {
    const { code, stdout } = await verifyChanged(({ context }) => {
      for (const [, object] of context.enumerateIndirectObjects()) {
        const action = object instanceof PDFDict ? context.lookup(object.get(PDFName.of('A'))) : undefined;
        if (action instanceof PDFDict && action.has(PDFName.of('URI')))
          action.set(PDFName.of('URI'), PDFString.of('https://altrove.example/'));
      }
    });

    expect(code).toBe(1);
    expect(stdout).toMatch(/Collegamenti\n {2}pagina \d+: “https:\/\/altrove\.example\/[^”]*”, dalle fonti “https:/);
  });

  it('tags, of which the text stays', async () => {
    const { code, stdout } = await verifyChanged(({ context }) => {
      for (const [, object] of context.enumerateIndirectObjects())
        if (object instanceof PDFDict && String(object.get(PDFName.of('S'))) === '/H2')
          object.set(PDFName.of('S'), PDFName.of('P'));
    });

    expect(code).toBe(1);
    expect(flat(stdout)).toMatch(/Struttura i tag non sono gli stessi: pagin[ae] \d/);
  });

  it('title and date, and programs that run when it is opened', async () => {
    const { code, stdout } = await verifyChanged((document) => {
      document.setTitle('Un altro piano');
      document.setCreationDate(new Date('2020-02-03T00:00:00Z'));
      document.addJavaScript('x', 'app.alert(1)');
    });

    expect(code).toBe(1);
    expect(flat(stdout)).toMatch(/Metadati titolo: “Un altro piano”, dalle fonti “Piano integrato/);
    expect(flat(stdout)).toContain('data: “D:20200203');
    expect(stdout).toContain('  il PDF contiene programmi (JavaScript), che piao non scrive\n');
  });

  it('pages that are missing', async () => {
    const { code, stdout } = await verifyChanged((document) => document.removePage(document.getPageCount() - 1));

    expect(code).toBe(1);
    expect(stdout).toMatch(/Testo delle pagine\n {2}(\d+) pagine, dalle fonti ne vengono \d+\n/);
  });

  it('and who says to have made it', async () => {
    const { code, stdout } = await verifyChanged((document) =>
      changeXmp(document, (packet) => packet.replaceAll(version, 'Chrome/1.0')),
    );

    expect(code).toBe(1);
    expect(flat(stdout)).toContain('Metadati browser:');
  });
});

describe('against other sources', () => {
  it('a weight, in the words of the plan, and the file that it stands in', async () => {
    writeFiles(join(folder.path, 'nuovo'), { ...minimalPlan, [card]: otherWeights });
    const { code, stdout } = await run(['verify', original, '--sources', 'nuovo']);

    expect(code).toBe(1);
    expect(stdout).toContain(
      'Dati (piao.json)\n  obiettivo A di Settore Affari generali, fase 1: incidenza 33,3, nelle fonti 23,3\n',
    );
    expect(stdout).toContain(`File delle fonti (fonti.zip)\n  “${card}” nel PDF ha un altro contenuto\n`);
    expect(stdout).toMatch(/\n {2}pagina \d+, “[^”]*Carta dei servizi”: “33,3[^”]*”, dalle fonti “23,3[^”]*”\n/);
    expect(flat(stdout)).toMatch(/Il confronto è con le fonti in “nuovo”\.$/);
  });

  it('files that came and went, and a card that is only there', async () => {
    const { ['obiettivi/tecnico/a.yaml']: _gone, ...rest } = minimalPlan;
    const added = (minimalPlan['obiettivi/tecnico/a.yaml'] ?? '').replace('codice: A', 'codice: B');
    writeFiles(join(folder.path, 'cambiato'), { ...rest, 'obiettivi/tecnico/b.yaml': added });
    const { code, stdout } = await run(['verify', original, '--sources', 'cambiato']);

    expect(code).toBe(1);
    expect(stdout).toContain(
      '  obiettivo B di Settore Tecnico: manca, nelle fonti c’è\n  obiettivo A di Settore Tecnico: c’è, nelle fonti manca\n',
    );
    expect(stdout).toContain(
      '  “obiettivi/tecnico/a.yaml” è nel PDF, nelle fonti non c’è\n' +
        '  “obiettivi/tecnico/b.yaml” non è nel PDF, nelle fonti c’è\n',
    );
  });

  it('of much that differs ten are told, and how many more there are', async () => {
    writeFiles(join(folder.path, 'rinominato'), {
      ...minimalPlan,
      'anagrafica.yaml': (minimalPlan['anagrafica.yaml'] ?? '').replaceAll('Esempio', 'Altrove'),
    });
    const { code, stdout } = await run(['verify', original, '--sources', 'rinominato']);
    const [, text = ''] = stdout.split('Testo delle pagine\n');

    expect(code).toBe(1);
    expect(text).toMatch(/^(?: {2}pagina .*\n(?: {4}.*\n)*){10} {2}e \d+ altre differenze\n\n/);
  });
});

describe('for programs', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/verify.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

  it.each(['identical', 'same-content', 'different'])('a report as its schema describes it: %s', async (verdict) => {
    const content = { identical: bytes, 'same-content': printedElsewhere, different: await changedWholly() }[verdict];
    const { code, stdout } = await verify(content ?? '', '--format', 'json');
    const report = JSON.parse(stdout) as { readonly differences: readonly object[] };

    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    expect(report).toMatchObject({ version: 1, file: 'x.pdf', verdict, comparedWith: 'carried' });
    expect(code).toBe(verdict === 'different' ? 1 : 0);
    expect(report.differences.length > 0).toBe(verdict === 'different');
    expect(validate({ ...report, verdict: 'uguale' })).toBe(false);
  });

  async function changedWholly(): Promise<Uint8Array> {
    return changedPdf(bytes, (document) => {
      document.setTitle('Un altro piano');
      document.removePage(1);
      replaceAttachment(document, 'piao.json', () => Buffer.from('{}'));
      replaceAttachment(document, 'fasi.csv', () => Buffer.from(''));
    });
  }
});

describe('what cannot be verified is refused with one sentence', () => {
  /** What stands in the place of the original, and what is said of it. */
  const cases: readonly (readonly [string, () => Uint8Array | string | Promise<Uint8Array>, string])[] = [
    ['an empty file', () => '', '“x.pdf” è vuoto.'],
    ['a text', () => 'Piano integrato\n', '“x.pdf” non è un PDF.'],
    ['noise', () => noise(50_000), '“x.pdf” non è un PDF.'],
    ['a half', () => bytes.subarray(0, bytes.length / 2), '“x.pdf” non è intero: manca la fine.'],
    ['noise between a beginning and an end', () => around(noise(50_000)), '“x.pdf” è danneggiato e non si legge.'],
    [
      'another PDF',
      () => changedPdf(bytes, ({ catalog }) => void catalog.delete(PDFName.of('Metadata'))),
      '“x.pdf” non è stato fatto da piao',
    ],
    ['an encrypted one', () => encrypted('segreto'), '“x.pdf” è protetto da una password o cifrato'],
    ['one that everybody may open, encrypted', () => encrypted(''), '“x.pdf” è protetto da una password o cifrato'],
    [
      'an attachment that unpacks to more than a plan',
      () => changedPdf(bytes, (document) => replaceAttachment(document, 'fasi.csv', () => Buffer.alloc(200 * 2 ** 20))),
      'In “x.pdf” l’allegato “fasi.csv” è più grande di quanto un piano può essere',
    ],
    [
      'sources that are no archive',
      () => changedPdf(bytes, (document) => replaceAttachment(document, 'fonti.zip', () => noise(500))),
      'In “x.pdf” l’allegato “fonti.zip” è danneggiato e non si legge.',
    ],
    [
      'sources without a manifest',
      () => changedPdf(bytes, (document) => replaceAttachment(document, 'fonti.zip', () => archiveOf({}))),
      'Tra le fonti che “x.pdf” porta con sé manca piao.yaml',
    ],
  ];

  it.each(cases)('%s', async (_, made, sentence) => {
    const { code, stderr, stdout } = await verify(await made());

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(sentence)).toBe(true);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('no file, a folder, a format that there is not', async () => {
    const outcomes = [
      await run(['verify', 'manca.pdf']),
      await run(['verify', 'piao']),
      await run(['verify', original, '--format', 'xml']),
      await run(['verify', original, '--sources', 'manca']),
      await run(['verify', original, '--sources', 'piao/piao.yaml']),
    ];

    expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
    expect(outcomes.map(({ stderr }) => stderr.split('.')[0]?.slice(0, 60))).toMatchInlineSnapshot(`
      [
        "“manca",
        "“piao” non è un file: indica un PDF",
        "“xml” non va bene per “--format”: text, json",
        "“manca” non è una cartella, e git non conosce una revisione ",
        "“piao/piao",
      ]
    `);
  });

  it('sources with errors, and no browser', async () => {
    writeFiles(join(folder.path, 'sbagliato'), { ...minimalPlan, [card]: otherWeights.replace('43.4', '44') });
    const wrong = await run(['verify', original, '--sources', 'sbagliato']);
    const without = await run(['verify', original, '--browser', 'manca']);

    expect([wrong.code, without.code]).toEqual([2, 2]);
    expect(wrong.stderr).toBe(
      'Le fonti in “sbagliato” hanno 1 errore: piao non ne fa un PDF. Vedi che cosa non va con piao check.\n',
    );
    expect(without.stderr).toContain('Per rifare il PDF serve Chrome o Chromium, e qui non c’è (cercati: manca).');
  });

  it('but one that lost its sources is different, and says how to go on', async () => {
    const { code, stdout } = await verifyChanged((document) => removeAttachment(document, 'fonti.zip'));

    expect(code).toBe(1);
    expect(flat(stdout)).toBe(
      'x.pdf: diverso Allegati “fonti.zip” manca Senza le fonti il PDF non si può rifare: indicale con --sources.',
    );
  });
});

// --- bytes -------------------------------------------------------------------------------------------------------

function archiveOf(files: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return writeSourcesArchive(new Map(Object.entries(files).map(([file, text]) => [file, encoder.encode(text)])));
}

/** Bytes without a meaning, the same each time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 255;
  });
}

function around(content: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), content, Buffer.from('\nstartxref\n9\n%%EOF\n')]);
}

function encrypted(password: string): Uint8Array {
  writeFileSync(join(folder.path, 'y.pdf'), bytes);
  execFileSync('qpdf', ['--encrypt', password, 'padrone', '256', '--', 'y.pdf', 'z.pdf'], { cwd: folder.path });
  return readFileSync(join(folder.path, 'z.pdf'));
}
