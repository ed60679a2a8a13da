// What differs between a PDF and its sources is told in the words of the plan.
import { join } from 'node:path';

import { PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';

import { writeSourcesArchive } from '../../src/data/sources-archive.ts';
import { readPdf } from '../pdf/support/read-pdf.ts';
import { changeXmp, pageOf, removeAttachment, repaint, replaceAttachment } from '../support/changed-pdf.ts';
import { writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { card, flat, otherWeights, pdfName, verifying } from '../support/verifying.ts';

const here = verifying();
const original = join('dist', pdfName);

describe('what was changed in a PDF is told', () => {
  it('saved again by another program, and nothing else', async () => {
    const { code, stdout } = await here.verifyChanged(() => {});

    expect(code).toBe(1);
    expect(flat(stdout)).toContain('x.pdf: diverso Altro tutto quello che piao legge è uguale, i byte no');
  });

  it('weights in the data, in the words of the plan', async () => {
    const { code, stdout } = await here.verifyChanged((document) =>
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
    const { code, stdout } = await here.verifyChanged(async (document) => {
      replaceAttachment(document, 'fasi.csv', (content) =>
        Buffer.from(content.toString().replace('Ricognizione', 'Altro')),
      );
      removeAttachment(document, 'obiettivi.csv');
      await document.attach(new Uint8Array([1]), 'altro.txt', { mimeType: 'text/plain' });
    });

    expect(code).toBe(1);
    expect(stdout).toContain(
      [
        'Allegati',
        '  “fasi.csv” non è quello che viene dalle fonti: è stato cambiato',
        '  “obiettivi.csv” manca',
        '  “altro.txt” non è di piao: è stato aggiunto',
        '',
      ].join('\n'),
    );
  });

  it('a file that only a note on a page carries', async () => {
    const { code, stdout } = await here.verifyChanged((document) => {
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
    const { code, stdout } = await here.verifyChanged(
      (document) => replaceAttachment(document, 'fonti.zip', () => archiveOf({ ...minimalPlan, [card]: otherWeights })),
      '--sources',
      'piao',
    );

    expect(code).toBe(1);
    expect(stdout).toContain(`File delle fonti (fonti.zip)\n  “${card}” nel PDF ha un altro contenuto\n`);
    expect(flat(stdout)).toContain('Uguali: allegati, dati (piao.json), testo delle pagine,');
  });

  it('words on a page, with the page, the heading and what the sources say', async () => {
    const { pages } = await readPdf(here.bytes());
    const page = pages.findIndex((text) => text.includes('Ricognizione')) + 1;
    const { code, stdout } = await here.verifyChanged((document) =>
      // two letters of the first long word change places
      repaint(document, page, (text) => text.replace(/<((?:[\da-f]{4}){5})([\da-f]{4})(?!\2)([\da-f]{4})/i, '<$1$3$2')),
    );

    expect(code).toBe(1);
    expect(stdout).toMatch(/\nTesto delle pagine\n {2}pagina \d+(?:, “[^”]+”)?: “[^”]+”, dalle fonti “[^”]+”\n/);
    expect(stdout).toContain(`  pagina ${page}`);
    expect(flat(stdout)).toContain('Uguali: allegati, dati (piao.json), file delle fonti (fonti.zip), struttura,');
  });

  it('where a link leads', async () => {
    const { code, stdout } = await here.verifyChanged(({ context }) => {
      for (const [, object] of context.enumerateIndirectObjects()) {
        const action = object instanceof PDFDict ? context.lookup(object.get(PDFName.of('A'))) : undefined;
        if (action instanceof PDFDict && action.has(PDFName.of('URI')))
          action.set(PDFName.of('URI'), PDFString.of('https://altrove.example/'));
      }
    });

    expect(code).toBe(1);
    expect(stdout).toMatch(
      /Collegamenti\n {2}pagina \d+: “[^”]* → https:\/\/altrove\.example\/”, dalle\s+fonti\s+“[^”]* → https:/,
    );
  });

  it('tags, of which the text stays', async () => {
    const { code, stdout } = await here.verifyChanged(({ context }) => {
      for (const [, object] of context.enumerateIndirectObjects())
        if (object instanceof PDFDict && String(object.get(PDFName.of('S'))) === '/H2')
          object.set(PDFName.of('S'), PDFName.of('P'));
    });

    expect(code).toBe(1);
    expect(flat(stdout)).toMatch(/Struttura i tag non sono gli stessi: pagin[ae] \d/);
  });

  it('title and date, and programs that run when it is opened', async () => {
    const { code, stdout } = await here.verifyChanged((document) => {
      document.setTitle('Un altro piano');
      document.setCreationDate(new Date('2020-02-03T00:00:00Z'));
      document.addJavaScript('x', 'app.alert(1)');
    });

    expect(code).toBe(1);
    expect(flat(stdout)).toMatch(/Metadati titolo: “Un altro piano”, dalle fonti “Piano integrato/);
    expect(flat(stdout)).toContain('data: “03/02/2020”, dalle fonti “31/01/2026”');
    expect(stdout).toContain('  il PDF contiene programmi (JavaScript), che piao non scrive\n');
  });

  it('pages that are missing', async () => {
    const { code, stdout } = await here.verifyChanged((document) => document.removePage(document.getPageCount() - 1));

    expect(code).toBe(1);
    expect(stdout).toMatch(/Testo delle pagine\n {2}(\d+) pagine, dalle fonti ne vengono \d+\n/);
  });

  it('and who says to have made it', async () => {
    const { code, stdout } = await here.verifyChanged((document) =>
      changeXmp(document, (packet) => packet.replaceAll(/Chrome\/[\d.]+/g, 'Chrome/1.0')),
    );

    expect(code).toBe(1);
    expect(flat(stdout)).toContain('Metadati browser:');
  });
});

describe('against other sources', () => {
  it('a weight, in the words of the plan, and the file that it stands in', async () => {
    writeFiles(join(here.path, 'nuovo'), { ...minimalPlan, [card]: otherWeights });
    const { code, stdout } = await here.run(['verify', original, '--sources', 'nuovo']);

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
    writeFiles(join(here.path, 'cambiato'), { ...rest, 'obiettivi/tecnico/b.yaml': added });
    const { code, stdout } = await here.run(['verify', original, '--sources', 'cambiato']);

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
    writeFiles(join(here.path, 'rinominato'), {
      ...minimalPlan,
      'anagrafica.yaml': (minimalPlan['anagrafica.yaml'] ?? '').replaceAll('Esempio', 'Altrove'),
    });
    const { code, stdout } = await here.run(['verify', original, '--sources', 'rinominato']);
    const [, text = ''] = stdout.split('Testo delle pagine\n');

    expect(code).toBe(1);
    expect(text).toMatch(/^(?: {2}pagina .*\n(?: {4}.*\n)*){10} {2}e \d+ altre differenze\n\n/);
  });
});

function archiveOf(files: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return writeSourcesArchive(new Map(Object.entries(files).map(([file, text]) => [file, encoder.encode(text)])));
}
