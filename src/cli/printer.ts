import type { Print } from '../build.ts';
import { machine } from './machine.ts';

export interface PrinterOptions {
  /** Path of the browser that was asked for. */
  readonly browser: string | undefined;
  /** Milliseconds for a print. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Told before a print begins, with the part that it is of. */
  readonly onStart?: (part: string | undefined) => void;
  /** Told once, after a print in a browser that the kernel does not confine. */
  readonly onUnconfined?: () => Promise<void>;
}

/**
 * What prints a PDF: the same bytes for the same document.
 *
 * @throws PdfError where no browser is found; and so does the print
 */
export async function printerFor(options: PrinterOptions): Promise<Print> {
  const { findBrowser, finishPdf, fontsFolder, printPdf } = await import('../pdf/index.ts');
  const browser = await findBrowser(machine(), options.browser);
  const { timeout, signal } = options;
  let told = false;
  return async (html, description) => {
    options.onStart?.(description.part);
    const printed = await printPdf(html, { browser, machine: machine(), fonts: fontsFolder, timeout, signal });
    if (!printed.sandbox && !told) await options.onUnconfined?.();
    told ||= !printed.sandbox;
    return { bytes: await finishPdf(printed, description), pages: printed.pages };
  };
}
