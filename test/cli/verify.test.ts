// A PDF is what piao makes of its sources, with any browser: with the built program and two real browsers.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';

import { changedPdf, repaint, replaceAttachment } from '../support/changed-pdf.ts';
import { piao, root, temporaryFolder, writeFiles, type Outcome } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { flat, otherBrowser, pdfName, verifying } from '../support/verifying.ts';

const here = verifying();
const original = join('dist', pdfName);
const elsewhere = join('altrove', pdfName);
/** The same plan, printed by another browser. */
let printedElsewhere: Uint8Array;

beforeAll(async () => {
  const { environment, path } = await otherBrowser();
  const { code, stderr } = await here.run(['build', '--out', 'altrove', '--browser', path], environment);
  if (code !== 0) throw new Error(stderr);
  printedElsewhere = readFileSync(join(here.path, elsewhere));
}, 120_000);

describe('a PDF as piao made it', () => {
  it('is the same to the byte, made of the sources that it carries', async () => {
    const outcome = await here.run(['verify', original]);

    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(flat(outcome.stdout)).toBe(
      `${original}: uguale al byte Questo dimostra che il PDF corrisponde alle fonti che porta con sé. ` +
        'Se quelle fonti siano le vostre lo dice solo --sources.',
    );
  });

  it('is the same wherever and in whatever language it is verified', async () => {
    const environment = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '86400' };
    const outcome = await piao(['verify', join(here.path, original), '--lang', 'en'], { cwd: '/', environment });

    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toContain(': the same to the byte\n');
  });

  it('is the same as what the plan in a folder makes, and says which', async () => {
    const outcome = await here.run(['verify', original, '--sources', 'piao']);

    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(flat(outcome.stdout)).toBe(
      `${original}: uguale al byte Questo dimostra che il PDF corrisponde alle fonti in “piao”.`,
    );
  });

  it('is found to be a draft, and of what day', async () => {
    const built = await here.run(['build', '--bozza', '--out', 'bozza'], { SOURCE_DATE_EPOCH: '1000000000' });
    const outcome = await here.run(['verify', 'bozza/piao-2026-2028.pdf', '--format', 'json']);

    expect([built.code, outcome.code]).toEqual([0, 0]);
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      verdict: 'identical',
      pdf: { draft: true, day: '2001-09-09T01:46:40.000Z' },
    });
  });

  it('is found to be a part of the plan', async () => {
    const built = await here.run(['build', '--out', 'parti', '--parte', 'performance']);
    const outcome = await here.run(['verify', join('parti', pdfName.replace('.pdf', '-performance.pdf'))]);

    expect([built.code, outcome.code]).toEqual([0, 0]);
    expect(outcome.stdout).toContain('-performance.pdf: uguale al byte\n');
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
      piao(['verify', join(here.path, original), '--sources', revision], { cwd: repository.path });
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
    const outcome = await here.run(['verify', elsewhere]);

    expect(printedElsewhere).not.toEqual(here.bytes());
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toMatch(/^altrove\/piao-2026-2028\.pdf: stesso contenuto, altro browser\n/);
    expect(flat(outcome.stdout)).toMatch(
      /fatto con piao \S+ e Chrome\/147\.[\d.]+; qui ci sono piao \S+ e Chrome\/[\d.]+\./,
    );
  });

  it('is the same to the byte with the browser that it names', async () => {
    const { environment, path } = await otherBrowser();
    const { code, stdout } = await here.run(['verify', elsewhere, '--browser', path], environment);

    expect(code).toBe(0);
    expect(stdout).toContain('uguale al byte');
  });

  it('does not hide by that what is painted over its pages', async () => {
    const { code, stdout } = await here.verify(
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
    const { code, stdout } = await here.verify(
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

describe('for programs', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/verify.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

  it.each(['identical', 'same-content', 'different'])('a report as its schema describes it: %s', async (verdict) => {
    const content = { identical: here.bytes(), 'same-content': printedElsewhere, different: await changedWholly() }[
      verdict
    ];
    const { code, stdout } = await here.verify(content ?? '', '--format', 'json');
    const report = JSON.parse(stdout) as { readonly differences: readonly object[] };

    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    expect(report).toMatchObject({ version: 1, file: 'x.pdf', verdict, comparedWith: 'carried' });
    expect(code).toBe(verdict === 'different' ? 1 : 0);
    expect(report.differences.length > 0).toBe(verdict === 'different');
    expect(validate({ ...report, verdict: 'uguale' })).toBe(false);
  });

  async function changedWholly(): Promise<Uint8Array> {
    return changedPdf(here.bytes(), (document) => {
      document.setTitle('Un altro piano');
      document.removePage(1);
      replaceAttachment(document, 'piao.json', () => Buffer.from('{}'));
      replaceAttachment(document, 'fasi.csv', () => Buffer.from(''));
    });
  }
});
