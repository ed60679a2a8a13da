import { cacheFolder, unpackBundledBrowser } from './bundled-browser.ts';
import { folderError } from './pdf-error.ts';

import type { BrowserFound } from './browser-path.ts';
import type { Machine } from './machine.ts';
import type { Watch } from './watch.ts';

/** A browser's program, ready to be started. */
export interface Program {
  readonly path: string;
  /** Folder of shared libraries for the browser alone. */
  readonly libraries?: string;
}

/** The program of a browser; the packed one is unpacked first, where it is not yet. */
export async function programOf(browser: BrowserFound, machine: Machine, eye: Watch): Promise<Program> {
  if (browser.origin !== 'bundled') return { path: browser.path };
  try {
    return await eye.during('unpack', () => unpackBundledBrowser(browser.packed, machine, eye.signal));
  } catch (error) {
    throw folderError('cache', cacheFolder(machine), error);
  }
}
