// What cannot be verified is refused: whatever the bytes, one sentence and no more.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';

import { writeSourcesArchive } from '../../src/data/sources-archive.ts';
import { changedPdf, removeAttachment, replaceAttachment } from '../support/changed-pdf.ts';
import { writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { card, flat, otherWeights, pdfName, verifying } from '../support/verifying.ts';

const here = verifying();
const original = join('dist', pdfName);

describe('what cannot be verified is refused with one sentence', () => {
  /** What stands in the place of the original, and what is said of it. */
  const cases: readonly (readonly [string, () => Uint8Array | string | Promise<Uint8Array>, string])[] = [
    ['an empty file', () => '', '“x.pdf” è vuoto.'],
    ['a text', () => 'Piano integrato\n', '“x.pdf” non è un PDF.'],
    ['noise', () => noise(50_000), '“x.pdf” non è un PDF.'],
    ['a half', () => here.bytes().subarray(0, here.bytes().length / 2), '“x.pdf” non è intero: manca la fine.'],
    ['noise between a beginning and an end', () => around(noise(50_000)), '“x.pdf” è danneggiato e non si legge.'],
    [
      'another PDF',
      () => changedPdf(here.bytes(), ({ catalog }) => void catalog.delete(PDFName.of('Metadata'))),
      '“x.pdf” non è stato fatto da piao',
    ],
    ['an encrypted one', () => encrypted('segreto'), '“x.pdf” è protetto da una password o cifrato'],
    ['one that everybody may open, encrypted', () => encrypted(''), '“x.pdf” è protetto da una password o cifrato'],
    [
      'an attachment that unpacks to more than a plan',
      () =>
        changedPdf(here.bytes(), (document) =>
          replaceAttachment(document, 'fasi.csv', () => Buffer.alloc(200 * 2 ** 20)),
        ),
      'In “x.pdf” l’allegato “fasi.csv” è più grande di quanto un piano può essere',
    ],
    [
      'sources that are no archive',
      () => changedPdf(here.bytes(), (document) => replaceAttachment(document, 'fonti.zip', () => noise(500))),
      'In “x.pdf” l’allegato “fonti.zip” è danneggiato e non si legge.',
    ],
    [
      'sources without a manifest',
      () =>
        changedPdf(here.bytes(), (document) =>
          replaceAttachment(document, 'fonti.zip', () => writeSourcesArchive(new Map())),
        ),
      'Tra le fonti che “x.pdf” porta con sé manca piao.yaml',
    ],
  ];

  it.each(cases)('%s', async (_, made, sentence) => {
    const { code, stderr, stdout } = await here.verify(await made());

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(sentence)).toBe(true);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('no file, a folder, a format that there is not', async () => {
    const outcomes = [
      await here.run(['verify', 'manca.pdf']),
      await here.run(['verify', 'piao']),
      await here.run(['verify', original, '--format', 'xml']),
      await here.run(['verify', original, '--sources', 'manca']),
      await here.run(['verify', original, '--sources', 'piao/piao.yaml']),
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
    writeFiles(join(here.path, 'sbagliato'), { ...minimalPlan, [card]: otherWeights.replace('43.4', '44') });
    const wrong = await here.run(['verify', original, '--sources', 'sbagliato']);
    const without = await here.run(['verify', original, '--browser', 'manca']);

    expect([wrong.code, without.code]).toEqual([2, 2]);
    expect(wrong.stderr).toBe(
      'Le fonti in “sbagliato” hanno 1 errore: piao non ne fa un PDF. Vedi che cosa non va con piao check.\n',
    );
    expect(without.stderr).toContain('Per rifare il PDF serve Chrome o Chromium, e qui non c’è (cercati: manca).');
  });

  it('but one that lost its sources is different, and says how to go on', async () => {
    const { code, stdout } = await here.verifyChanged((document) => removeAttachment(document, 'fonti.zip'));

    expect(code).toBe(1);
    expect(flat(stdout)).toBe(
      'x.pdf: diverso Allegati “fonti.zip” manca Senza le fonti il PDF non si può rifare: indicale con --sources.',
    );
  });
});

// --- bytes -------------------------------------------------------------------------------------------------------

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
  writeFileSync(join(here.path, 'y.pdf'), here.bytes());
  execFileSync('qpdf', ['--encrypt', password, 'padrone', '256', '--', 'y.pdf', 'z.pdf'], { cwd: here.path });
  return readFileSync(join(here.path, 'z.pdf'));
}
