import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { Machine } from './machine.ts';

/** The npm package that holds a packed browser. */
export interface BundledPackage {
  /** Absolute path of the package's folder. */
  readonly folder: string;
  readonly version: string;
}

const name = '@sparticuz/chromium';

/** The package with the packed browser, or `undefined` where it is not installed or does not fit the machine. */
export function bundledPackage({ platform, arch }: Machine): BundledPackage | undefined {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  let folder: string;
  try {
    folder = path.dirname(createRequire(import.meta.url).resolve(name));
  } catch {
    return undefined;
  }
  // The package exports neither its package.json nor its archives: climb from its entry to its root.
  for (; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const version = versionIn(folder);
    if (version) return { folder, version };
  }
  return undefined;
}

function versionIn(folder: string): string | undefined {
  try {
    const found: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    if (typeof found !== 'object' || found === null || !('name' in found) || !('version' in found)) return undefined;
    return found.name === name ? String(found.version) : undefined;
  } catch {
    return undefined;
  }
}
