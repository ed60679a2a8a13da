import { launch } from './launch.ts';
import { programOf } from './program-of.ts';
import { watch } from './watch.ts';

import type { PrintOptions } from './print.ts';

/** A browser that was started and stopped again. */
export interface TriedBrowser {
  /** Absolute path of its program. */
  readonly path: string;
  /** As it calls itself: `Chrome/140.0.7339.80`. */
  readonly version: string;
  /** Whether the kernel confines it. */
  readonly sandbox: boolean;
}

/**
 * Starts the browser as a print would, asks its version and stops it.
 *
 * @throws PdfError; no process and no file is left in any case
 */
export async function tryBrowser(options: PrintOptions): Promise<TriedBrowser> {
  const { machine, fonts } = options;
  const eye = watch(options.timeout, options.signal);
  try {
    const program = await programOf(options.browser, machine, eye);
    const browser = await launch({ ...program, machine, fonts, watch: eye });
    try {
      const version = await eye.during('start', () => browser.page.browser().version());
      return { path: program.path, version, sandbox: browser.sandbox };
    } finally {
      await browser.stop();
    }
  } finally {
    eye.close();
  }
}
