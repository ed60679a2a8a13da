import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { systemBrowser } from '../pdf/support/machine.ts';
import { temporaryFolder, writeFiles } from '../support/cli.ts';
import { minimalPlan } from '../support/minimal-plan.ts';
import { startPiao, type Running } from '../support/running.ts';

const card = 'obiettivi/tecnico/a.yaml';
const sound = minimalPlan[card] ?? '';
const broken = sound.replace('incidenza: 100', 'incidenza: 90');
const otherwise = sound.replace('Censimento degli alberi', 'Censimento dei prati');

let browser: Browser;
let folder: string;
let served: Running;
let address: string;

beforeAll(async () => {
  const { path } = await systemBrowser();
  browser = await launch({ executablePath: path, args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

beforeEach(() => {
  const temporary = temporaryFolder();
  onTestFinished(temporary.remove);
  folder = temporary.path;
  writeFiles(join(folder, 'piao'), minimalPlan);
  mkdirSync(join(folder, 'tmp'));
});

function save(text: string): void {
  writeFileSync(join(folder, 'piao', card), text);
}

/** The preview in a browser; what the page refuses itself, or fails in, is collected. */
async function open(
  args: readonly string[] = [],
  width = 1200,
): Promise<{ readonly tab: Page; readonly faults: string[] }> {
  served = startPiao(['serve', ...args], folder);
  address = (await served.until('stdout', /^.*\n/)).trim();
  const tab = await browser.newPage();
  onTestFinished(() => tab.close());
  const faults: string[] = [];
  tab.on('console', (message) => void faults.push(message.text()));
  tab.on('pageerror', (error) => void faults.push(String(error)));
  await tab.setViewport({ width, height: 900 });
  await tab.goto(address);
  return { tab, faults };
}

const openPanel = '.preview-panel:not([hidden])';

/** Waits for the findings to be shown or not, with some words in the bar. */
async function until(tab: Page, shown: boolean, label: string): Promise<void> {
  await tab.waitForFunction(
    (isShown: boolean, words: string) =>
      (document.querySelector('.preview-panel:not([hidden])') !== null) === isShown &&
      document.querySelector('.preview-toggle')?.textContent.startsWith(words) === true,
    {},
    shown,
    label,
  );
}

async function violations(tab: Page): Promise<readonly string[]> {
  // axe alone may come in beside the script that the page allows
  await tab.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
  return tab.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe; // by the line above
    const { violations: found } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`);
  });
}

describe('a previewed page', () => {
  it('is fetched anew by itself after a save', async () => {
    const { tab, faults } = await open();
    const loaded = tab.waitForNavigation();
    save(otherwise);
    await loaded;

    expect(await tab.$eval('main', (main) => main.textContent)).toContain('Censimento dei prati');
    expect(await tab.$(openPanel)).toBeNull();
    expect(faults).toEqual([]);
  });

  it('stays where it was read, also when text above has grown', async () => {
    const { tab } = await open();
    const topOfLastCard = (): Promise<number> =>
      tab.$$eval('.card', (cards) => Math.round(cards.at(-1)?.getBoundingClientRect().top ?? 0));
    const height = (): Promise<number> => tab.evaluate(() => document.documentElement.scrollHeight);
    await tab.evaluate((top: number) => scrollTo({ top, behavior: 'instant' }), (await topOfLastCard()) + 40);
    const before = [await topOfLastCard(), await height()] as const;
    const loaded = tab.waitForNavigation();
    writeFiles(join(folder, 'piao'), {
      'struttura.yaml': (minimalPlan['struttura.yaml'] ?? '').replace(
        'premessa: ',
        `premessa: ${'Una frase in più. '.repeat(300)}`,
      ),
      'obiettivi/affari-generali/a.yaml': (minimalPlan['obiettivi/affari-generali/a.yaml'] ?? '').replace(
        'Far conoscere i servizi.',
        'Far conoscere i servizi a tutti. '.repeat(100),
      ),
    });
    await loaded;
    await tab.waitForFunction(() => document.readyState === 'complete' && document.fonts.status === 'loaded');

    expect(before[0]).toBe(-40);
    expect(await height()).toBeGreaterThan(before[1] + 1000);
    expect(await topOfLastCard()).toBe(-40);
  });

  it('shows errors above itself by itself, and takes them away when they are mended', async () => {
    const { tab, faults } = await open();
    await until(tab, false, 'Nessun problema');
    save(broken);
    await until(tab, true, '1 errore');
    const text = await tab.$eval(openPanel, (panel) => panel.textContent);
    const page = await tab.$eval('main', (main) => main.textContent);
    const live = await tab.$eval('[role="status"]', (status) => status.textContent);
    save(sound);
    await until(tab, false, 'Nessun problema');

    expect(text).toContain('piao/obiettivi/tecnico/a.yaml:6:');
    expect(text).toContain('pesi-fasi-100');
    expect(text).toContain('Che fare:');
    expect(page).toContain('Censimento degli alberi');
    expect(live).toMatch(/^1 errore/);
    expect(faults).toEqual([]);
  });

  it.each([
    ['with errors', broken, 1200],
    ['with errors, on a phone', broken, 375],
    ['without errors', sound, 1200],
  ])('has no barrier that axe knows %s', async (_, text, width) => {
    const { tab } = await open([], width);
    await until(tab, false, 'Nessun problema');
    if (text === sound) await tab.click('.preview-toggle');
    save(text);
    await until(tab, true, text === sound ? 'Nessun problema' : '1 errore');

    expect(await violations(tab)).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('has no barrier where there is no page yet, and becomes the page when there is', async () => {
    save(broken);
    const { tab } = await open();
    await until(tab, true, '1 errore');
    const found = await violations(tab);
    const loaded = tab.waitForNavigation();
    save(sound);
    await loaded;

    expect(found).toEqual([]);
    expect(await tab.$eval('main', (main) => main.textContent)).toContain('Censimento degli alberi');
  });

  it('leaves the focus where it is when errors come, and closes them with Esc', async () => {
    const { tab } = await open();
    await until(tab, false, 'Nessun problema');
    const focused = (): Promise<string> => tab.evaluate(() => document.activeElement?.className ?? '');
    await tab.focus('.skip');
    save(broken);
    await until(tab, true, '1 errore');
    const whileOpen = await focused();
    await tab.keyboard.press('Escape');
    await until(tab, false, '1 errore');
    const after = await focused();
    await tab.focus('.preview-toggle');
    await tab.keyboard.press('Enter');
    await until(tab, true, '1 errore');
    const inside = await focused();
    await tab.keyboard.press('Escape');
    await until(tab, false, '1 errore');

    expect([whileOpen, after]).toEqual(['skip', 'skip']);
    expect(inside).toBe('preview-panel');
    expect(await focused()).toContain('preview-toggle');
  });

  it('leaves closed what was closed, until there is something else to read', async () => {
    const { tab } = await open();
    await until(tab, false, 'Nessun problema');
    save(broken);
    await until(tab, true, '1 errore');
    await tab.click('.preview-close');
    await until(tab, false, '1 errore');
    const told = tab.evaluate(
      () =>
        new Promise<void>((resolve) => {
          // the first tells the state as it is; the page itself, which listens longer, is told before
          let left = 2;
          new EventSource('/events').addEventListener('message', () => {
            left -= 1;
            document.body.dataset['left'] = String(left);
            if (left === 0) setTimeout(resolve);
          });
        }),
    );
    await tab.waitForSelector('body[data-left="1"]');
    save(`${broken}# una nota\n`);
    await told;
    const whenNothingIsNew = await tab.$(openPanel);
    writeFileSync(join(folder, 'piao', 'fabbisogni.yaml'), 'evoluzione: [\n');
    await until(tab, true, '2 errori');

    expect(whenNothingIsNew).toBeNull();
    expect(await tab.$eval(openPanel, (panel) => panel.textContent)).toContain('piao/fabbisogni.yaml');
  });

  it('says that the preview has stopped', async () => {
    const { tab } = await open();
    await until(tab, false, 'Nessun problema');
    served.process.kill('SIGINT');
    await tab.waitForSelector('.preview-gone:not([hidden])');

    expect(await tab.$eval('.preview-gone', (gone) => gone.textContent)).toBe(
      'L’anteprima si è fermata: questa pagina non si aggiorna più. Riavvia piao serve.',
    );
  });

  it('speaks English when asked', async () => {
    save(broken);
    const { tab } = await open(['--lang', 'en']);
    await until(tab, true, '1 error');

    expect(await tab.$eval('h1', (title) => title.textContent)).toBe('There is no page yet');
  });
});
