import { describe, expect, it } from 'vitest';

import { finishPdf } from '../../src/pdf/finish.ts';
import { printPdf } from '../../src/pdf/print.ts';

import { description } from './support/description.ts';
import { browsers, fonts, leftBehind, testMachine } from './support/machine.ts';
import { countFonts, readPdf } from './support/read-pdf.ts';

const filler = (words: number): string => 'La qualità dei servizi è più vicina ai cittadini. '.repeat(words);

const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

const chapters = Array.from({ length: 12 }, (_, index) => ({
  id: `capo-${index}`,
  title: `Capo ${index} è così`,
  text: filler(40 + 60 * (index % 4)),
}));

const book = `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Libro d’esempio</title><style>
  @page { size: A4; margin: 20mm } body { font: 11pt "Titillium Web" } .number { display: inline-block; width: 4ch } h2 { break-after: avoid }
</style></head><body><h1 id="inizio">Indice</h1><ol>
${chapters.map(({ id, title }) => `<li><a href="#${id}">${title}</a> <span class="number" data-page-of="${id}">0000</span></li>`).join('\n')}
</ol>${chapters.map(({ id, title, text }) => `<h2 id="${id}">${title}</h2><p>${text}</p><table><tr><th scope="col">Voce</th></tr><tr><td>uno</td></tr></table>`).join('\n')}
<p>fine: ≥ ≤ → ✓ “virgolette” €</p></body></html>`;

describe.each(browsers)('printPdf with $name', ({ browser }) => {
  it('writes the true page numbers into a tagged document with language, title and outline', async () => {
    const machine = testMachine();
    const printed = await printPdf(book, { browser: await browser(), machine, fonts, timeout: 60_000 });
    const read = await readPdf(printed.bytes);

    expect(read.pages).toHaveLength(printed.pages);
    expect(printed.pages).toBeGreaterThan(5);
    for (const { id, title, text } of chapters) {
      const heading = squeezed(title + text).slice(0, 40);
      const page = read.pages.findIndex((each) => squeezed(each).includes(heading)) + 1;
      expect(printed.destinations.get(id)).toBe(page);
      expect(squeezed(read.pages[0] ?? '')).toContain(squeezed(`${title}${page}`));
    }
    expect(read).toMatchObject({ title: 'Libro d’esempio', language: 'it', tagged: true });
    expect(read.outline).toEqual(['Indice', ...chapters.map(({ title }) => `  ${title}`)]);
    expect([...read.structure]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'Table', 'Link']));
    expect(leftBehind(machine)).toEqual([]);
  });

  it('loses no text and uses no Type 3 font', async () => {
    const machine = testMachine();
    const printed = await printPdf(book, { browser: await browser(), machine, fonts, timeout: 60_000 });
    const { pages } = await readPdf(printed.bytes);
    const text = squeezed(pages.join(''));
    for (const chapter of chapters) expect(text).toContain(squeezed(chapter.text));
    expect(text).toContain('fine:≥≤→✓“virgolette”€');
    expect(countFonts(printed.bytes, 'Type3')).toBe(0);
    expect(countFonts(printed.bytes, 'CIDFontType2')).toBeGreaterThan(0);
  });

  it('gives the same bytes for the same page', async () => {
    const machine = testMachine();
    const options = { browser: await browser(), machine, fonts, timeout: 60_000 };
    const once = await finishPdf(await printPdf(book, options), description);
    const twice = await finishPdf(await printPdf(book, options), description);
    expect(Buffer.compare(once, twice)).toBe(0);
  });

  it('finds ids with accents and spaces', async () => {
    const html = `<!doctype html><a href="#unit%C3%A0 a/b (c)#1">x</a> <i data-page-of="unità a/b (c)#1">0000</i>
      <h1 id="unità a/b (c)#1" style="break-before: page">Unità</h1>`;
    const printed = await printPdf(html, { browser: await browser(), machine: testMachine(), fonts, timeout: 60_000 });
    expect(printed.destinations.get('unità a/b (c)#1')).toBe(2);
    expect((await readPdf(printed.bytes)).pages[0]).toBe('x 2');
  });

  it('prints once more when the numbers move the pages', async () => {
    // 0000 is narrow here; the true numbers, drawn large, push the chapters on.
    const html = `<!doctype html><style>@page { size: A4; margin: 10mm } h2 { break-before: page } .grows { display: block; font-size: 400pt } .grows:empty { display: none }</style>
      <a href="#uno">a</a> <a href="#due">b</a> <b class="grows" data-page-of="uno"></b> <b class="grows" data-page-of="due"></b>
      <h2 id="uno">Uno</h2><h2 id="due">Due</h2>`;
    const printed = await printPdf(html, { browser: await browser(), machine: testMachine(), fonts, timeout: 60_000 });
    const { pages } = await readPdf(printed.bytes);
    expect(pages.findIndex((text) => text === 'Uno') + 1).toBe(printed.destinations.get('uno'));
    expect(pages.join(' ')).toContain(`${printed.destinations.get('uno')}`);
    expect(printed.destinations.get('uno')).toBeGreaterThan(2);
  });
});
