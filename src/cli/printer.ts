import type { BuildOptions } from '../build.ts';
import { dayOfDocument } from '../plan/document-date.ts';
import type { Plan } from '../plan/plan.ts';
import { machine } from './machine.ts';

export interface PrinterOptions {
  /** Path of the browser that was asked for. */
  readonly browser: string | undefined;
  /** Milliseconds for a print. */
  readonly timeout: number;
  /** The day that the environment asks for, ISO 8601. */
  readonly epoch: string | undefined;
  readonly signal: AbortSignal;
  /** Told before the print begins. */
  readonly onStart?: () => void;
  /** Told after a print in a browser that the kernel does not confine. */
  readonly onUnconfined?: () => Promise<void>;
}

/**
 * What prints the PDF of a plan: the same bytes for the same plan.
 *
 * @throws PdfError where no browser is found; and so does the print
 */
export async function printerFor(plan: Plan, options: PrinterOptions): Promise<NonNullable<BuildOptions['print']>> {
  const { findBrowser, fixDates, fontsFolder, printPdf } = await import('../pdf/index.ts');
  const browser = await findBrowser(machine(), options.browser);
  const day = options.epoch ?? dayOfDocument(plan);
  const { timeout, signal } = options;
  return async (html) => {
    options.onStart?.();
    const printed = await printPdf(html, { browser, machine: machine(), fonts: fontsFolder, timeout, signal });
    if (!printed.sandbox) await options.onUnconfined?.();
    return { bytes: day === undefined ? printed.bytes : fixDates(printed.bytes, day), pages: printed.pages };
  };
}
