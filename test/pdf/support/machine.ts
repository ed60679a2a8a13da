import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { onTestFinished } from 'vitest';

import { bundledPackage } from '../../../src/pdf/bundled-package.ts';
import { findBrowser } from '../../../src/pdf/browser-path.ts';

import type { BrowserFound } from '../../../src/pdf/browser-path.ts';
import type { BundledPackage } from '../../../src/pdf/bundled-package.ts';
import type { Machine } from '../../../src/pdf/machine.ts';

/** Our TTF files. */
export const fonts = fileURLToPath(new URL('../../../templates/fonts', import.meta.url));

/** This machine as it is. */
export const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  environment: process.env,
  uid: process.getuid?.(),
  home: os.homedir(),
  temporary: os.tmpdir(),
};

/**
 * This machine with an empty home and an empty temporary folder, which go away with the test. The cache stays the
 * user's own: unpacking a browser of 200 MB for each test would take minutes.
 */
export function testMachine(changes: Partial<Machine> = {}): Machine {
  const root = mkdtempSync(path.join(os.tmpdir(), 'test-pdf-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folders = { temporary: path.join(root, 'tmp'), home: path.join(root, 'home') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { mode: 0o700 });
  const cache = process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache');
  const environment = { ...process.env, PIAO_BROWSER: undefined, XDG_CACHE_HOME: cache };
  return { ...thisMachine, environment, ...folders, ...changes };
}

/** What was left behind: files in the temporary folder and at home, processes whose arguments name the former. */
export function leftBehind({ temporary, home }: Machine): string[] {
  return [...readdirSync(temporary), ...readdirSync(home), ...processesNaming(temporary).map(String)];
}

/** The ids of the processes that have this text among their arguments. */
export function processesNaming(text: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && commandLine(name).includes(text))
    .map(Number);
}

function commandLine(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'latin1');
  } catch {
    return ''; // it has ended since
  }
}

/** The installed browser, or the one that `PIAO_BROWSER` names. */
export async function systemBrowser(): Promise<BrowserFound & { readonly path: string }> {
  const found = await findBrowser(thisMachine, undefined).catch(() => undefined);
  if (found && 'path' in found) return found;
  throw new Error('This test needs an installed Chromium or Chrome (on Debian: apt-get install chromium).');
}

/** The packed browser of the npm package. */
export function bundledBrowser(): BrowserFound & { readonly packed: BundledPackage } {
  const packed = bundledPackage(thisMachine);
  if (packed) return { origin: 'bundled', packed };
  throw new Error('This test needs Linux x64 and @sparticuz/chromium (npm ci without --omit=optional).');
}

/** The two browsers every print must be the same with. */
export const browsers = [
  { name: 'the installed browser', browser: systemBrowser },
  { name: 'the packed browser', browser: async () => bundledBrowser() },
] as const;
