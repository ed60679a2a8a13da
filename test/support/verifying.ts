import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll } from 'vitest';

import { unpackBundledBrowser } from '../../src/pdf/bundled-browser.ts';
import { bundledBrowser, thisMachine } from '../pdf/support/machine.ts';
import { changedPdf } from './changed-pdf.ts';
import { piao, temporaryFolder, writeFiles, type Outcome } from './cli.ts';
import { minimalPlan } from './minimal-plan.ts';

/** The name that a PDF of the small plan has. */
export const pdfName = 'piao-2026-2028.pdf';

/** A card of the small plan. */
export const card = 'obiettivi/affari-generali/a.yaml';

/** The card with other weights, of the same sum. */
export const otherWeights = (minimalPlan[card] ?? '')
  .replace('incidenza: 33.3', 'incidenza: 23.3')
  .replace('33.4', '43.4');

/** A folder with the small plan in `piao/` and its PDF in `dist/`. */
export interface Verifying {
  readonly path: string;
  /** The PDF as it was made. */
  bytes(): Uint8Array;
  run(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Outcome>;
  /** Verifies some bytes as `x.pdf`. */
  verify(content: Uint8Array | string, ...args: readonly string[]): Promise<Outcome>;
  /** Verifies the PDF as somebody changed it. */
  verifyChanged(change: (document: PDFDocument) => void | Promise<void>, ...args: readonly string[]): Promise<Outcome>;
}

/** Builds the small plan before the tests of a file, and takes it away after them. */
export function verifying(): Verifying {
  const folder = temporaryFolder();
  let bytes: Uint8Array = new Uint8Array();
  const run: Verifying['run'] = (args, environment = {}) => piao(args, { cwd: folder.path, environment });
  const verify: Verifying['verify'] = (content, ...args) => {
    writeFileSync(join(folder.path, 'x.pdf'), content);
    return run(['verify', 'x.pdf', ...args]);
  };
  beforeAll(async () => {
    writeFiles(join(folder.path, 'piao'), minimalPlan);
    const { code, stderr } = await run(['build']);
    if (code !== 0) throw new Error(stderr);
    bytes = readFileSync(join(folder.path, 'dist', pdfName));
  }, 120_000);
  afterAll(() => folder.remove());
  return {
    path: folder.path,
    bytes: () => bytes,
    run,
    verify,
    verifyChanged: async (change, ...args) => verify(await changedPdf(bytes, change), ...args),
  };
}

/** The packed browser, which is not the one that is installed, as a path and what its process needs. */
export async function otherBrowser(): Promise<{
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}> {
  const { libraries, path } = await unpackBundledBrowser(
    bundledBrowser().packed,
    thisMachine,
    new AbortController().signal,
  );
  return { path, environment: { LD_LIBRARY_PATH: libraries } };
}

/** Text reduced to one line, as a reader takes it in. */
export const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
