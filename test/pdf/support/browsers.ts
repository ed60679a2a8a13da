import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

import { unpackBundledBrowser } from '../../../src/pdf/bundled-browser.ts'
import { bundledPackage } from '../../../src/pdf/bundled-package.ts'
import { findBrowser } from '../../../src/pdf/browser-path.ts'

import type { BrowserFound } from '../../../src/pdf/browser-path.ts'
import type { BundledPackage } from '../../../src/pdf/bundled-package.ts'
import type { Machine } from '../../../src/pdf/machine.ts'

const here: Machine = {
  platform: process.platform,
  arch: process.arch,
  environment: process.env,
  uid: process.getuid?.(),
  home: os.homedir(),
  temporary: os.tmpdir(),
}

/** The browser of the system: `PIAO_BROWSER`, or an installed one. */
export async function systemBrowser(): Promise<BrowserFound & { readonly path: string }> {
  const found = await findBrowser(here, undefined).catch(() => undefined)
  if (found && 'path' in found) return found
  throw new Error('These tests need an installed Chromium or Chrome (Debian: apt-get install chromium), or PIAO_BROWSER.')
}

/** The packed browser of the npm package. */
export function packedBrowser(): BundledPackage {
  const packed = bundledPackage(here)
  if (packed) return packed
  throw new Error('These tests need Linux x64 and the optional dependency @sparticuz/chromium (npm ci without --omit=optional).')
}

/** The packed browser, unpacked in the user's cache once for all tests. */
export async function bundledBrowser(): Promise<BrowserFound> {
  // A test's machine has an empty home; unpacking 200 MB for each would take minutes.
  const { path: program, libraries } = await unpackBundledBrowser(packedBrowser(), here, new AbortController().signal)
  if (!existsSync(path.join(libraries, 'libnss3.so'))) throw new Error(`${libraries} lacks libnss3.so.`)
  return { origin: 'bundled', packed: packedBrowser(), ...{ path: program } }
}

/** Where the user's cache is, so that a test with another home can still use the unpacked browser. */
export const userCache = process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache')
