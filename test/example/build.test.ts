import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import axe from 'axe-core';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { systemBrowser } from '../pdf/support/machine.ts';
import { readPdf, type ReadPdf } from '../pdf/support/read-pdf.ts';
import { piao, root, temporaryFolder, type Outcome } from '../support/cli.ts';

interface Card {
  readonly unita: { readonly id: string; readonly denominazione: string };
  readonly codice: string;
  readonly titolo: string;
}

const folder = temporaryFolder();
let outcome: Outcome;
let cards: readonly Card[];
beforeAll(async () => {
  outcome = await piao(['build', 'piao', '--out', join(folder.path, 'dist')], { cwd: root });
  cards = JSON.parse(readFileSync(join(folder.path, 'dist/piao.json'), 'utf8')).obiettivi;
});
afterAll(() => folder.remove());

/** Text as it is compared: how lines break is nobody's business, nor the form of apostrophes and quotation marks. */
const squeezed = (text: string): string =>
  text
    .replaceAll(/[\s­-]+/g, '')
    .replaceAll('’', "'")
    .replaceAll(/[“”]/g, '"')
    .toLowerCase();

describe('the PDF of the example plan', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(readFileSync(join(folder.path, 'dist/piao-2022-2024.pdf')));
  });

  it('says on its first page that it is an example and not the act', () => {
    expect(pdf.pages[0]).toMatch(/esempio/);
    expect(pdf.pages[0]).toMatch(/non è l['’]atto/);
  });

  it('is made with a word on its warnings alone', () => {
    expect(outcome).toMatchObject({ code: 0, stderr: '89 avvisi: vedili con piao check.\n' });
  });

  it('is tagged, in Italian, with title and bookmarks', () => {
    expect(pdf).toMatchObject({
      tagged: true,
      language: 'it',
      title: 'Piano integrato di attività e organizzazione 2022-2024 – Comune di Alessandria',
    });
    expect([...pdf.structure]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure', 'Link']),
    );
    const outline = pdf.outline.map(squeezed);
    for (const title of [
      'Valore pubblico, performance e anticorruzione',
      'Organizzazione e capitale umano',
      'Monitoraggio',
    ])
      expect(outline.some((one) => one.includes(squeezed(title)))).toBe(true);
  });

  it('holds the titles of all 42 cards, each on a page that begins with its unit', () => {
    expect(cards).toHaveLength(42);
    const misplaced = cards.filter(({ codice, titolo, unita }) => {
      const heading = squeezed(`Obiettivo ${codice}: ${titolo}`);
      const text = pdf.pages.map(squeezed).find((page) => page.includes(heading));
      const unit = text?.indexOf(squeezed(unita.denominazione)) ?? -1;
      const title = text?.indexOf(heading) ?? -1;
      return unit < 0 || unit > title || title > 600;
    });

    expect(misplaced).toEqual([]);
  });

  it('prints in the contents the page on which each card is', () => {
    const first = pdf.pages.findIndex((text) => squeezed(text).includes('indice'));
    const contents = pdf.pages.slice(first, first + 4).join(' ');
    const pages = pdf.pages.map(squeezed);
    const wrong = cards.filter(({ codice, titolo }) => {
      const page = pages.findIndex((text) => text.includes(squeezed(`Obiettivo ${codice}: ${titolo}`))) + 1;
      return page === 0 || !squeezed(contents).includes(squeezed(`${titolo}${page}`));
    });

    expect(wrong).toEqual([]);
  });

  it('numbers its pages and says on each what it is', () => {
    const total = pdf.pages.length;
    for (const [index, text] of pdf.pages.entries()) {
      if (index === 0) continue;
      expect(text).toContain(`Pagina ${index + 1} di ${total}`);
      expect(text).toContain('Comune di Alessandria');
    }
  });

  it('says on every page of a card of which unit and card it is', () => {
    const numbers = /^Comune di Alessandria (.+?) Piano integrato di attività e organizzazione 2022-2024/;
    const heads = pdf.pages.map((text) => numbers.exec(text)?.[1]);

    expect(heads).toEqual(
      expect.arrayContaining(['Premessa', '2.1 Valore pubblico', '2.2 Performance', 'Risorse umane – Obiettivo A']),
    );
    expect(new Set(heads.filter((head) => head?.includes(' – Obiettivo '))).size).toBe(42);
    expect(heads.filter((head) => head === undefined)).toHaveLength(4); // the cover and the contents
  });

  it('gives one page to every card but one', () => {
    const numbers = pdf.pages.filter((text) => / – Obiettivo \w+ Piano integrato/.test(text));

    expect(numbers.length).toBeLessThanOrEqual(43);
  });

  it('gives a page to each unit, with the title and the page of each of its cards', () => {
    const summaries = pdf.pages.filter((text) => / – Obiettivi Piano integrato/.test(text)).map(squeezed);
    const pages = pdf.pages.map(squeezed);
    const missing = cards.filter(({ codice, titolo, unita }, index) => {
      const page = pages.findIndex((text) => text.includes(squeezed(`Obiettivo ${codice}: ${titolo}`))) + 1;
      const summary = summaries.find((text) => text.includes(squeezed(unita.denominazione)));
      const next = cards[index + 1];
      const [, after = ''] = summary?.split(squeezed(`${codice}${titolo}`)) ?? [];
      const end =
        next && after.includes(squeezed(next.titolo)) ? squeezed(`${next.codice}${next.titolo}`) : /pagina\d+di\d+$/;
      return page === 0 || !after.split(end)[0]?.endsWith(String(page));
    });

    expect(summaries).toHaveLength(new Set(cards.map(({ unita }) => unita.id)).size);
    expect(missing.map(({ codice, unita }) => `${unita.id} ${codice}`)).toEqual([]);
  });

  it('turns the sheets of the registers, which no row would fit upright, and no other sheet of cards', () => {
    const turned = pdf.sizes.flatMap(({ width, height }, index) => (width > height ? [pdf.pages[index] ?? ''] : []));

    expect(turned.length).toBeGreaterThanOrEqual(5);
    expect(turned.filter((text) => text.includes('Registro degli atti')).length).toBeGreaterThan(0);
    expect(turned.filter((text) => text.includes('– Obiettivo'))).toEqual([]);
  });

  it('prints the words of the plan and no others between them, whatever keeps them on one line', () => {
    const text = pdf.pages.join(' ');

    expect(text).toContain('deliberazione della Giunta comunale n. 200 del 23 giugno 2022');
    expect(text).not.toMatch(/[\u2060\u200B]/);
    for (const { titolo } of cards) expect(squeezed(text)).toContain(squeezed(titolo));
  });

  it('prints the totals that the plan does not type', () => {
    const text = squeezed(pdf.pages.join(' '));

    expect(text.split(squeezed('Totale 100%')).length - 1).toBeGreaterThanOrEqual(42);
  });
});

describe('the page of the example plan', () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const messages: string[] = [];
  beforeAll(async () => {
    const { path } = await systemBrowser();
    browser = await launch({ executablePath: path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.goto(pathToFileURL(join(folder.path, 'dist/index.html')).href);
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('asks for nothing but itself and says nothing to the console', () => {
    expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
    expect(messages).toEqual([]);
  });

  it('has every card at its own address', async () => {
    const ids = await page.$$eval('[id^="obiettivo-"]', (elements) => elements.map(({ id }) => id));

    expect(ids).toEqual(
      expect.arrayContaining(cards.map(({ codice, unita }) => `obiettivo-${unita.id}-${codice.toLowerCase()}`)),
    );
  });

  for (const width of [375, 1440]) {
    it(`is accessible and does not scroll sideways at ${width} pixels`, async () => {
      await page.setViewport({ width, height: 900 });
      // the page lets no script in; the protocol may
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
        });
        return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );

      expect(violations).toEqual([]);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});
