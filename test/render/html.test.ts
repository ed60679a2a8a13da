import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';

import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { renderBook, renderPage } from '../../src/render/html.ts';
import { viewOf } from '../../src/render/view.ts';
import { card } from '../support/card.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { systemBrowser } from '../pdf/support/machine.ts';
import { planOf } from '../support/plan.ts';
import { examplePlan } from './support/example.ts';

const view = viewOf(await examplePlan(), { draft: false });
const page = renderPage(view);
const book = renderBook(view);

describe.each([
  ['page', page],
  ['book', book],
])('the %s', (_, html) => {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

  it('has one element for each id, and one id for each link inside it', () => {
    const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect([...new Set(targets)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has one title of the first level, and no jump among the others', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));

    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('numbers the sections as the law does', () => {
    const headings = [...html.matchAll(/<h[23] id="([^"]*)"><span class="number">([^<]*)<\/span>/g)];

    expect(headings.map(([, id, number]) => `${number} ${id}`)).toEqual([
      'Sezione 1 sezione-1',
      'Sezione 2 sezione-2',
      '2.1 sottosezione-2-1',
      '2.2 sottosezione-2-2',
      '2.3 sottosezione-2-3',
      'Sezione 3 sezione-3',
      '3.1 sottosezione-3-1',
      '3.2 sottosezione-3-2',
      '3.3 sottosezione-3-3',
      '3.4 sottosezione-3-4',
      'Sezione 4 sezione-4',
    ]);
    expect(html).toContain('<span class="number">3.3.2</span> <span class="name">Formazione del personale</span></h4>');
  });

  it('holds every card, under its unit', () => {
    const cards = view.parts
      .flatMap(({ parts }) => parts)
      .flatMap(({ parts }) => parts)
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.type === 'card');

    expect(cards).not.toEqual([]);
    for (const { card: each } of cards) expect(ids).toContain(each.id);
    expect(ids).toContain('unita-gabinetto-del-sindaco');
    expect(html.match(/Visto di validazione/g)).toHaveLength(cards.length);
  });

  it('asks the network for nothing, and has no script and no style of others', () => {
    expect(html).not.toMatch(/<(?:script|iframe|object|embed|form|base)\b/i);
    expect(html).not.toMatch(/\b(?:src|srcset|poster|background)="(?!data:)/);
    expect(html).not.toMatch(/<link\b/);
    expect(html).not.toMatch(/url\((?!data:)/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:`);
    expect(html).not.toMatch(/ title="/);
  });

  it('is the same each time', () => {
    expect(html).toBe(html === page ? renderPage(view) : renderBook(view));
  });
});

describe('the page', () => {
  it('weighs less than 900 KB', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(900_000);
  });

  it('says what it is to catalogues', () => {
    expect(page).toContain('<html lang="it">');
    expect(page).toContain(
      '<title>Piano integrato di attività e organizzazione 2022-2024 – Comune di Alessandria</title>',
    );
    expect(page).toContain('<meta name="dcterms.creator" content="Comune di Alessandria">');
  });
});

describe('the book', () => {
  it('keeps room for the number of the page of each title in the contents', () => {
    const places = [...book.matchAll(/data-page-of="([^"]*)">([^<]*)</g)];

    expect(places.length).toBeGreaterThan(60);
    expect(new Set(places.map(([, , text]) => text))).toEqual(new Set(['0000']));
    for (const [, id] of places) expect(book).toContain(`href="#${id}"`);
  });

  it('prints no text that only the style says, and none in other letters than the plan wrote it', () => {
    const [style = ''] = /<style>.*<\/style>/s.exec(book) ?? [];
    const inMargins = /@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g;
    const contents = [...style.replaceAll(inMargins, '').matchAll(/(?:^|[;{\s])content:\s*([^;}]+)/g)];

    expect(contents.map(([, content]) => content?.trim())).toEqual(["''"]);
    expect(style).not.toMatch(/text-transform|hyphens:\s*auto/);
    expect(style).toMatch(/hyphens:\s*manual/);
  });

  it('cannot be led out of its style by a name', () => {
    const hostile = renderBook({ ...view, body: '"}</style><script>alert(1)</script>' });

    expect(hostile).not.toContain('<script>');
    expect(hostile.match(/<\/style>/g)).toHaveLength(1);
  });
});

describe('the cover', () => {
  const coverOf = (adozione: string): string => {
    const plan = planOf({
      'piao.yaml': `triennio: { da: 2022, a: 2024 }\nanno: 2022\nforma: ordinaria\nnatura: prima adozione\n${adozione}`,
      'atti.yaml':
        'atti: [{ id: gc-2022-9, tipo: deliberazione, organo: Giunta comunale, numero: 9, data: 28/01/2022 }]',
    });
    const [, cover = ''] =
      /<section class="cover">(.*?)<\/section>/s.exec(renderBook(viewOf(plan, { draft: false }))) ?? [];
    return cover.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  };

  it('says by which act the plan is adopted, and when, before all else it says of it', () => {
    expect(coverOf('adozione: { organo: Giunta comunale, atto: gc-2022-9, data: 28/01/2022 }')).toMatch(
      /2022-2024 Atto di adozione deliberazione della Giunta comunale n\. 9 del 28 gennaio 2022 Data di adozione 28 gennaio 2022 Organo che adotta Giunta comunale Natura/,
    );
  });

  it('says who adopts it where the plan does not say the act', () => {
    expect(coverOf('adozione: { organo: Giunta comunale }')).toMatch(
      /2022-2024 Organo che adotta Giunta comunale Natura/,
    );
  });
});

describe('a draft', () => {
  const draft = { ...view, draft: true };

  it('says so on the page and on every sheet', () => {
    expect(renderPage(draft)).toContain('<strong>BOZZA</strong>');
    expect(renderBook(draft)).toContain('<strong>BOZZA</strong>');
    expect(renderBook(draft)).toMatch(/@bottom-left\{content:"BOZZA"/);
    expect(page).not.toContain('BOZZA');
  });
});

describe('other plans', () => {
  it.each([
    ['a simplified one', minimalPlan],
    ['one of a single card', { 'obiettivi/avvocatura/a.yaml': card() }],
    ['an empty one', {}],
    [
      'one with twice the same card and a text that is code',
      {
        'obiettivi/avvocatura/a.yaml': card('note: "<script>{{x}}</script>"'),
        'obiettivi/avvocatura/b.yaml': card(),
      },
    ],
  ])('print as well: %s', (_, files) => {
    const other = viewOf(planOf(files), { draft: true });
    for (const html of [renderPage(other), renderBook(other)]) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(html).not.toContain('<script>');
      expect(html).not.toContain('undefined');
    }
  });

  it('print the alternative of a picture that is not there, and the picture where it is', () => {
    const withPicture = {
      ...view,
      parts: [
        {
          id: 'premessa',
          number: undefined,
          title: 'Premessa',
          parts: [],
          blocks: [{ type: 'picture', url: 'allegati/a.png', alternative: 'Una mappa', caption: undefined }] as const,
        },
      ],
    };

    expect(renderPage(withPicture)).toContain('<p>Una mappa</p>');
    const shown = renderPage(withPicture, { pictures: new Map([['allegati/a.png', 'data:image/png;base64,AA']]) });
    expect(shown).toContain('<img src="data:image/png;base64,AA" alt="Una mappa">');
    // without a caption of its own
    expect(shown).toContain('<span class="number">Figura 1.</span> Premessa</p>');
  });
});

describe('in a real browser', () => {
  let browser: Browser;
  const requests: string[] = [];

  beforeAll(async () => {
    browser = await launch({ executablePath: (await systemBrowser()).path, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
  });

  async function open(html: string, width: number): Promise<Page> {
    const tab = await browser.newPage();
    tab.on('request', (request) => requests.push(request.url()));
    await tab.setBypassCSP(true); // for axe alone
    await tab.setViewport({ width, height: 900 });
    await tab.setContent(html);
    return tab;
  }

  it.each([
    [1440, false],
    [375, false],
    [375, true],
  ])('axe finds no violation at %d pixels (draft: %s)', async (width, draft) => {
    const tab = await open(renderPage({ ...view, draft }), width);
    await tab.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    // axe is put into the page by the line above
    const violations = await tab.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
      const { violations: found } = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`);
    });

    expect(violations).toEqual([]);
    await tab.close();
  });

  it.each([320, 375, 768, 1440])('never scrolls sideways at %d pixels', async (width) => {
    const tab = await open(page, width);

    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await tab.close();
  });

  it.each([320, 375])('cuts no word of a table at %d pixels', async (width) => {
    const tab = await open(page, width);
    const cut = await tab.evaluate(() => {
      const found: string[] = [];
      for (const cell of document.querySelectorAll('td, th')) {
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement?.closest('a[href^="http"]')) continue;
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]{2,}/gu)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const tops = [...range.getClientRects()].map(({ top }) => Math.round(top / 5));
            if (new Set(tops).size > 1) found.push(word);
          }
        }
      }
      return found;
    });

    expect(cut).toEqual([]);
    await tab.close();
  });

  it.each([320, 375])('shows every cell of every table at %d pixels, with the name of its column', async (width) => {
    const tab = await open(page, width);
    const found = await tab.evaluate((most) => {
      const wide = [...document.querySelectorAll('table[role="table"]')];
      const cells = wide.flatMap((table) => [...table.querySelectorAll('tbody tr > :nth-child(n + 2)')]);
      const label = (cell: Element): string => getComputedStyle(cell, '::before').content;
      const beyond = [...document.querySelectorAll('main :is(caption, th, td)')].filter((cell) => {
        const { left, right } = cell.getBoundingClientRect();
        return left < 0 || right > most;
      });
      return {
        tables: wide.length,
        unnamed: cells.filter((cell) => !/\w+.*: "$/.test(label(cell))).length,
        beyond: beyond.map((cell) => cell.textContent),
        deadline: wide
          .map((table) => table.querySelector('tfoot tr:last-child td'))
          .every((cell) => cell?.checkVisibility() ?? true),
      };
    }, width);

    expect(found).toMatchObject({ unnamed: 0, beyond: [], deadline: true });
    expect(found.tables).toBeGreaterThan(42);
    await tab.close();
  });

  it('says the roles of a table that falls into blocks, where a browser may forget them', () => {
    const tables = [...page.matchAll(/<table[^>]* role="table".*?<\/table>/gs)].map(([table]) => table);

    expect(tables.length).toBeGreaterThan(42);
    for (const table of tables) expect(table).not.toMatch(/<(?:thead|tbody|tfoot|tr|td|th)(?![^>]* role=)[ >]/);
  });

  it.each([320, 375])('keeps the drawings of the cards inside them, with months apart, at %d pixels', async (width) => {
    const tab = await open(page, width);
    const found = await tab.evaluate(() => {
      const box = (element: Element): DOMRect => element.getBoundingClientRect();
      const drawings = [...document.querySelectorAll('.card .timeline')];
      const shown = (drawing: Element, name: string): Element[] =>
        [...drawing.querySelectorAll(name)].filter((text) => getComputedStyle(text).display !== 'none');
      const outside = drawings.filter((drawing) => {
        const around = box(drawing.closest('.card') as Element);
        return shown(drawing, 'text').some((text) => box(text).left < around.left || box(text).right > around.right);
      });
      const touching = drawings.filter((drawing) => {
        const months = shown(drawing, '.calendar .month:not(.of-year)').map(box);
        return months.some((month, index) => index > 0 && month.left < (months[index - 1]?.right ?? 0) + 1);
      });
      return { drawings: drawings.length, outside: outside.length, touching: touching.length };
    });

    expect(found).toMatchObject({ outside: 0, touching: 0 });
    expect(found.drawings).toBeGreaterThan(30);
    await tab.close();
  });

  it('says in a card where the codes without a unit are listed, and what a blank cell means', () => {
    expect(page).toMatch(/Degli altri codici il piano non dice l’unità[^<]*<a href="#registro-unita">/);
    const bodies = [...page.matchAll(/<tbody.*?<\/tbody>/gs)].map(([body]) => body).join('');
    expect(bodies.match(/<td(?![^>]*aria-label)[^>]*><\/td>/g)).toBeNull();
    expect(page.match(/aria-label="da compilare"/g)).toHaveLength(15);
  });

  it('starts the page of the first unit under the headings that alone precede it, and each card on its own', async () => {
    const alone = viewOf(planOf({ 'obiettivi/avvocatura/a.yaml': card(), 'obiettivi/avvocatura/b.yaml': card() }), {
      draft: false,
    });
    const tab = await open(renderBook(alone), 800);
    const breaks = await tab.$$eval('.unit-page, .card', (pages) =>
      pages.map((each) => getComputedStyle(each).breakBefore),
    );
    const sheets = await tab.$$eval('.depth-1, .unit-page', (parts) =>
      parts.map((each) => getComputedStyle(each).getPropertyValue('page')),
    );

    expect(breaks).toEqual(['auto', 'page', 'page']);
    // another kind of sheet would turn the page
    expect(new Set(sheets).size).toBe(1);
    await tab.close();
  });

  it('writes the caption of a timeline clear of the words in it on paper, whatever the day of the final deadline', async () => {
    const manifest = 'triennio: { da: 2022, a: 2024 }\nanno: 2022\nforma: ordinaria\nnatura: prima adozione';
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    const files = months.flatMap((month) =>
      ['02', '19'].map((day) => [
        `obiettivi/avvocatura/s-${month}-${day}.yaml`,
        card(`scadenza_finale: ${day}/${month}/2022`, { codice: 'SG-2026-01' }),
      ]),
    );
    const tab = await open(
      renderBook(viewOf(planOf({ 'piao.yaml': manifest, ...Object.fromEntries(files) }), { draft: false })),
      658,
    );
    await tab.emulateMediaType('print');
    const found = await tab.$$eval('.card .figure', (figures) => {
      const wordsOf = (element: Element | null): DOMRect => {
        const range = document.createRange();
        range.selectNodeContents(element as Element);
        return range.getBoundingClientRect();
      };
      const touching = figures.filter((figure) => {
        const caption = wordsOf(figure.querySelector('.caption'));
        return [...figure.querySelectorAll('text')].some((text) => {
          const { bottom, left, right, top } = text.getBoundingClientRect();
          // a box of letters is half as high again as they are
          const [above, below] = [caption.top + 5, caption.bottom - 5];
          return left < caption.right && right > caption.left && top < below && bottom > above;
        });
      });
      return { figures: figures.length, touching: touching.map(({ textContent }) => textContent) };
    });

    expect(found).toEqual({ figures: 24, touching: [] });
    await tab.close();
  });

  it('is no wider than the sheet on paper, where the browser would make all letters smaller', async () => {
    const millimetres = 96 / 25.4;
    const tab = await open(
      book.replace('</style>', '.landscape, .cover { display: none }</style>'),
      Math.floor(174 * millimetres),
    );
    await tab.emulateMediaType('print');

    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await tab.close();
  });

  it('shows the index beside the text, and behind a word on a phone, without JavaScript', async () => {
    const shown = async (width: number): Promise<boolean> => {
      const tab = await open(page, width);
      const visible = await tab.$eval('.index a', (link) => link.checkVisibility());
      await tab.close();
      return visible;
    };

    expect(await shown(1440)).toBe(true);
    expect(await shown(375)).toBe(false);
  });

  it('asks the network for nothing', async () => {
    const tab = await open(page, 1440);
    await setTimeout(200);

    expect(requests.filter((url) => !url.startsWith('data:') && url !== 'about:blank')).toEqual([]);
    await tab.close();
  });
});
