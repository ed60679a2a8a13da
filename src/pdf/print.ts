import { readDestinations } from './destinations.ts';
import { launch } from './launch.ts';
import { pdfError } from './pdf-error.ts';
import { loadPdfLibrary } from './pdf-library.ts';
import { programOf } from './program-of.ts';
import { watch } from './watch.ts';

import type { Page } from 'puppeteer-core';
import type { BrowserFound } from './browser-path.ts';
import type { PdfPages } from './pdf-pages.ts';
import type { Machine } from './machine.ts';
import type { PdfStep } from './pdf-error.ts';
import type { Watch } from './watch.ts';

export interface PrintOptions {
  readonly browser: BrowserFound;
  readonly machine: Machine;
  /** Absolute path of the folder with our TTF files. */
  readonly fonts: string;
  /** Milliseconds for the whole work, unpacking and starting the browser included. */
  readonly timeout: number;
  /** Aborted when the user wants to stop. */
  readonly signal?: AbortSignal | undefined;
}

/** A printed document, tagged and with an outline. */
export interface PrintedPdf extends PdfPages {
  readonly bytes: Uint8Array;
  /** Whether the browser ran confined by the kernel. */
  readonly sandbox: boolean;
  /** Name and version of the browser, such as `Chrome/156.0.8078.79`. */
  readonly browser: string;
  /** Where each link leads, in words, by what it names: `#id` or an address. */
  readonly links: ReadonlyMap<string, string>;
}

const mostPrints = 4;

/**
 * Prints a self-contained page as A4, or the size its CSS asks for. Each element with `data-page-of="ID"` receives
 * the number of the page on which that id stands; a first print tells it, and the template must keep room for it.
 *
 * @throws PdfError; no process and no file is left in any case
 */
export async function printPdf(html: string, options: PrintOptions): Promise<PrintedPdf> {
  const { machine, fonts } = options;
  const eye = watch(options.timeout, options.signal);
  try {
    const program = await programOf(options.browser, machine, eye);
    const browser = await launch({ ...program, machine, fonts, watch: eye });
    try {
      const loaded = eye.during('load', () =>
        browser.page.setContent(offScreen(html), { waitUntil: 'load', timeout: 0 }),
      );
      // While the browser is busy with the page, this process reads the library that it needs next.
      await Promise.all([loaded, loadPdfLibrary()]);
      const printed = await printNumbered(browser.page, eye);
      if (!hasFont(printed.bytes) && (await eye.during('print', () => browser.page.evaluate(hasText)))) {
        throw pdfError('text-missing', { path: program.path });
      }
      const links = new Map(await eye.during('print', () => browser.page.evaluate(namesOfLinks)));
      return { ...printed, sandbox: browser.sandbox, browser: browser.version, links };
    } finally {
      await browser.stop();
    }
  } finally {
    eye.close();
  }
}

async function printNumbered(page: Page, eye: Watch): Promise<PdfPages & { readonly bytes: Uint8Array }> {
  const wanted = await eye.during('load', () => page.evaluate(prepareFirstPrint));
  if (wanted.length === 0) return printAndRead(page, 'print', eye);

  // Nothing shows in the first print, which has no tags and no outline either: its pages are the same, at a fifth of
  // the cost.
  let last = await printAndRead(page, 'first-print', eye);
  const missing = wanted.filter((id) => !last.destinations.has(id));
  if (missing.length > 0) throw pdfError('destination-missing', { ids: missing });

  let moved: readonly string[] = wanted;
  for (let prints = 2; prints <= mostPrints; prints += 1) {
    const numbers = Object.fromEntries(last.destinations);
    await eye.during('page-numbers', () => page.evaluate(writeNumbers, numbers));
    const next = await printAndRead(page, 'print', eye);
    moved = wanted.filter((id) => next.destinations.get(id) !== last.destinations.get(id));
    if (moved.length === 0) return next;
    last = next;
  }
  throw pdfError('contents-unstable', { ids: moved, prints: mostPrints });
}

async function printAndRead(
  page: Page,
  step: PdfStep & ('first-print' | 'print'),
  eye: Watch,
): Promise<PdfPages & { readonly bytes: Uint8Array }> {
  const full = step === 'print';
  const bytes = await eye.during(step, () =>
    page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: full,
      outline: full,
      timeout: 0, // the watch has the only clock
    }),
  );
  return { bytes, ...(await readDestinations(bytes)) };
}

function hasFont(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/FontDescriptor');
}

// A print lays the page out by itself. Laying it out for a screen first, at the load and again between the prints,
// would cost a fifth of the whole work and show nothing to anybody.
function offScreen(html: string): string {
  return html.replace(/<\/head>/i, (end) => `<style media="screen">body{display:none!important}</style>${end}`);
}

// These run in the page, through the protocol: scripts of the page itself stay off.

async function prepareFirstPrint(): Promise<string[]> {
  // What is not laid out asks for no fonts, and a print does not wait for them.
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
  const places = document.querySelectorAll('[data-page-of]');
  if (places.length > 0) {
    const invisible = new CSSStyleSheet();
    invisible.replaceSync('* { visibility: hidden !important }');
    document.adoptedStyleSheets = [invisible];
  }
  return [...new Set([...places].map((place) => place.getAttribute('data-page-of') ?? ''))];
}

function writeNumbers(numbers: Record<string, number>): void {
  document.adoptedStyleSheets = [];
  for (const place of document.querySelectorAll('[data-page-of]')) {
    place.textContent = String(numbers[place.getAttribute('data-page-of') ?? '']);
  }
}

/** A heading says what stands there; elsewhere the link's own words do. */
function namesOfLinks(): [string, string][] {
  const textOf = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const named = [...document.querySelectorAll('a[href]')].map((link): [string, string] => {
    const target = link.getAttribute('href') ?? '';
    const place = target.startsWith('#') ? document.getElementById(target.slice(1)) : null;
    const heading = place && /^H[1-6]$/.test(place.tagName) ? textOf(place) : '';
    const words = link.getAttribute('aria-label') ?? (heading || textOf(link));
    return [target, target.startsWith('#') || words === target ? words : `${words}: ${target}`];
  });
  // of several links to one place, the first
  return [...new Map(named.toReversed())];
}

function hasText(): boolean {
  // Not `innerText`: a browser without fonts says it is empty.
  return document.body.textContent.trim() !== '';
}
