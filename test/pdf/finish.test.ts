import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { finishPdf } from '../../src/pdf/finish.ts';
import { printPdf, type PrintedPdf } from '../../src/pdf/print.ts';
import { description } from './support/description.ts';
import { fonts, systemBrowser, thisMachine } from './support/machine.ts';
import { readPdf } from './support/read-pdf.ts';

const page = `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Prova</title><style>
@page { margin: 20mm; @bottom-left { content: "piede " counter(page) } }
table { border-collapse: collapse } td, th { border: 1px solid; background: #eee } .row { display: inline } .after::after { content: " generato" }
</style></head><body><h1 id="inizio">Perché è così: officina, Tevere, efficace</h1>
<ul><li><a href="#fine">Alla fine</a><ul><li>dentro</li></ul></li><li><em>enfasi</em> e <strong>forza</strong></li></ul>
<p class="after">Un testo <a href="https://example.org/a?b=1&amp;c=2">con un collegamento</a> <a href="#inizio" aria-label="torna al testo">↩</a></p>
<table><caption>Tavola</caption><tr><th scope="col">Voce</th><th scope="col">Valore</th></tr>
<tr><th scope="row">uno</th><td><span role="img" aria-label="non indicato">–</span></td></tr></table>
<svg role="img" aria-label="Un cerchio" width="40" height="40"><circle cx="20" cy="20" r="10"/></svg>
<div><p class="row">Nome: </p><div class="row"><p class="row">il valore</p></div></div>
<table class="long"><thead><tr><th scope="col">Capo ripetuto</th></tr></thead><tbody>${'<tr><td>riga</td></tr>'.repeat(60)}</tbody></table>
<h2 id="fine" style="break-before: page">Fine del documento</h2><p>${'Giustificato e spaziato, più volte. '.repeat(30)}</p></body></html>`;

let printed: PrintedPdf;
let finished: Uint8Array;
let document: PDFDocument;

beforeAll(async () => {
  printed = await printPdf(page, { browser: await systemBrowser(), machine: thisMachine, fonts, timeout: 60_000 });
  finished = await finishPdf(printed, description);
  document = await PDFDocument.load(finished, { updateMetadata: false });
}, 60_000);

const name = (text: string): PDFName => PDFName.of(text);

function elements(): readonly PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, value]) => (value instanceof PDFDict && value.has(name('S')) && value.has(name('P')) ? [value] : []));
}

const typed = (type: string): readonly PDFDict[] => elements().filter((each) => each.get(name('S')) === name(type));

function kidsOf(element: PDFDict): readonly string[] {
  const kids = element.lookup(name('K'));
  const all = kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, index) => kids.lookup(index)) : [kids];
  return all.map((kid) => (kid instanceof PDFDict ? String(kid.get(name('S')) ?? kid.get(name('Type'))) : String(kid)));
}

/** The pages on which an element has content, as references. */
function contentPages(element: PDFDict): readonly string[] {
  const kids = element.lookup(name('K'));
  const all = kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, index) => kids.lookup(index)) : [kids];
  return all.flatMap((kid) => {
    if (!(kid instanceof PDFDict)) return [String(element.get(name('Pg')))];
    return kid.has(name('S')) ? contentPages(kid) : [String(kid.get(name('Pg')))];
  });
}

const textOf = (dictionary: PDFDict, key: string): string | undefined => {
  const value = dictionary.get(name(key));
  return value instanceof PDFHexString ? value.decodeText() : undefined;
};

function contents(): readonly string[] {
  return document.getPages().map(({ node }) => {
    const stream = node.Contents();
    return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';
  });
}

function run(program: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'test-finish-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'a.pdf');
  writeFileSync(file, finished);
  const { error, status, stderr, stdout } = spawnSync(program, [...args, file], { encoding: 'utf8' });
  if (error) throw new Error(`${program} is missing: install poppler-utils and qpdf`);
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}

describe('a finished PDF', () => {
  it('keeps the text of the print, its pages, its outline and its destinations', async () => {
    const before = await readPdf(printed.bytes);
    const after = await readPdf(finished);
    expect(after.pages).toEqual(before.pages);
    expect(after.sizes).toEqual(before.sizes);
    expect(after.outline).toEqual(before.outline);
    expect(after.pages[0]).toContain('Perché è così: officina, Tevere, efficace');
    expect(document.catalog.lookup(name('Dests'))).toBeInstanceOf(PDFDict);
  });

  it('leaves nothing painted outside a tag or an artifact', () => {
    const outside: string[] = [];
    for (const content of contents()) {
      let depth = 0;
      const operators = content.replaceAll(/<[\da-fA-F]*>|\((?:\\.|[^\\)])*\)/g, '');
      for (const [word] of operators.matchAll(/\b(?:BMC|BDC|EMC|Tj|TJ|f|S|Do)\b/g)) {
        if (word === 'BMC' || word === 'BDC') depth += 1;
        else if (word === 'EMC') depth -= 1;
        else if (depth === 0) outside.push(word);
      }
      expect(depth).toBe(0);
    }
    expect(contents().length).toBeGreaterThan(2);
    expect(outside).toEqual([]);
  });

  it('takes borders and backgrounds out of the table, and leaves the drawing to its figure', () => {
    expect(contents()[0]).not.toMatch(/\/(?:Table|TH|TD) <</);
    for (const type of ['Table', 'TR', 'TH', 'TD'])
      for (const element of typed(type)) expect(kidsOf(element)).not.toContain('0');
    const [figure, ...others] = typed('Figure');
    expect(others).toEqual([]);
    expect(kidsOf(figure as PDFDict)).toEqual([expect.stringMatching(/^\d+$/)]);
    expect(contents()[0]).toContain('/Figure <<');
  });

  it('puts what an item holds into its body, and says what its bullet is', () => {
    for (const item of typed('LI')) expect(kidsOf(item)).toEqual(['/Lbl', '/LBody']);
    expect(typed('LI')).toHaveLength(3);
    expect(typed('Lbl').map((label) => textOf(label, 'ActualText'))).toEqual(['•', '•', '•']);
    const roles = (document.catalog.lookup(name('StructTreeRoot')) as PDFDict).lookup(name('RoleMap'));
    expect(String(roles)).toContain('/Em /Span');
  });

  it('makes a paragraph of a line of text that has none', () => {
    const [, line] = typed('P');
    expect(typed('P')).toHaveLength(3);
    expect(line && kidsOf(line)).toHaveLength(2);
  });

  it('says the head of a table that goes on once', () => {
    const heads = typed('TH').filter((each) => String(each.get(name('A'))).includes('/Column'));
    expect(heads).toHaveLength(3);
    for (const head of heads) expect(new Set(contentPages(head)).size).toBe(1);
    expect(document.getPageCount()).toBeGreaterThan(2);
  });

  it('makes of a named sign a span with its name', () => {
    const sign = typed('Span').find((each) => each.has(name('Alt')));
    expect(sign && String(sign.get(name('Alt')))).toContain('non indicato');
  });

  it('says where each link leads', () => {
    const said = document.getPages().flatMap(({ node }) => {
      const links = node.Annots()?.asArray() ?? [];
      return links.map((link) => textOf(document.context.lookup(link, PDFDict), 'Contents'));
    });
    expect(new Set(said)).toEqual(
      new Set(['Fine del documento', 'con un collegamento: https://example.org/a?b=1&c=2', 'torna al testo']),
    );
  });

  it('says of itself what it is, twice and alike', () => {
    expect(document.getTitle()).toBe('Piano di prova 2022-2024 – Comune di Prova & figli');
    expect(document.getAuthor()).toBe(description.body);
    expect(document.getCreator()).toBe('piao 0.1.0');
    expect(document.getProducer()).toMatch(/^Chrome\/\d+\./);
    expect(document.getCreationDate()?.toISOString()).toBe('2022-04-30T00:00:00.000Z');
    const metadata = document.catalog.lookup(name('Metadata'));
    const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : '';
    expect(xmp).toContain(
      '<rdf:li xml:lang="x-default">Piano di prova 2022-2024 – Comune di Prova &amp; figli</rdf:li>',
    );
    expect(xmp).toContain('<rdf:li>prova &lt;uno&gt;</rdf:li>');
    expect(xmp).toContain(`<piao:browser>${document.getProducer()}</piao:browser>`);
    expect(xmp).not.toContain('piao:parte>');
    expect(Buffer.from(finished.slice(0, 9)).toString()).toBe('%PDF-1.7\n');
    expect(Buffer.from(finished).toString('latin1')).not.toContain('HeadlessChrome');
  });

  it('carries its files, as another reader finds them', () => {
    const list = run('pdfdetach', '-list');
    expect(list).toMatch(/1: fonti\.zip\n2: piao\.json/);
    const json = document.getAttachments().find((each) => each.name === 'piao.json');
    expect(json).toMatchObject({
      mimeType: 'application/json',
      description: 'I dati, per città',
      afRelationship: 'Data',
    });
    expect(Buffer.from(json?.data ?? []).toString()).toBe('{"a": 1}\n');
  });

  it('is sound to another reader', () => {
    expect(run('qpdf', '--check')).toContain('No syntax or stream encoding errors found');
  });

  it('has an identifier of its content', async () => {
    const identifier = (bytes: Uint8Array): string | undefined =>
      /\/ID \[ <([\dA-F]{32})> <\1> \]/i.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    const again = await finishPdf(printed, description);
    const [first, ...rest] = description.attachments;
    const changed = first && { ...first, content: new TextEncoder().encode('{"a": 2}\n') };
    const other = await finishPdf(printed, { ...description, attachments: changed ? [changed, ...rest] : [] });
    expect(identifier(finished)).toBeDefined();
    expect(Buffer.compare(again, finished)).toBe(0);
    expect(identifier(other)).not.toBe(identifier(finished));
  });

  it('does not hold the two dates of the print', () => {
    const clock = /\/CreationDate \((D:\d{14})/.exec(Buffer.from(printed.bytes).toString('latin1'))?.[1];
    expect(clock).toBeDefined();
    // its small objects stand in packed streams
    const unpacked = document.context
      .enumerateIndirectObjects()
      .map(([, value]) => String(value))
      .join('\n');
    expect(unpacked).toContain('/CreationDate');
    expect(unpacked).not.toContain(clock);
  });
});
