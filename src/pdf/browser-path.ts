import { constants } from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

import { bundledPackage } from './bundled-package.ts';
import { pdfError } from './pdf-error.ts';

import type { BundledPackage } from './bundled-package.ts';
import type { Machine } from './machine.ts';

/** A browser that can be started, or the packed one that must be unpacked first. */
export type BrowserFound =
  | { readonly origin: 'option' | 'environment' | 'installed'; readonly path: string }
  | { readonly origin: 'bundled'; readonly packed: BundledPackage };

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'google-chrome-beta',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const linuxPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
];

const macApplications = ['Google Chrome', 'Chromium', 'Google Chrome Beta', 'Microsoft Edge'];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome Beta', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Finds the browser: the `--browser` option, then `PIAO_BROWSER`, then an installed Chrome or Chromium, then the
 * packed one of `@sparticuz/chromium`. A path that was asked for is never silently replaced by another browser.
 *
 * @param option what `--browser` says, a path or a name in `PATH`
 * @param bundled the packed browser, or `undefined` where there is none
 * @throws PdfError `browser-missing` with what was tried
 */
export async function findBrowser(
  machine: Machine,
  option: string | undefined,
  bundled: BundledPackage | undefined = bundledPackage(machine),
): Promise<BrowserFound> {
  const environment = machine.environment['PIAO_BROWSER'];
  if (option) return { origin: 'option', path: await askedFor(machine, option) };
  if (environment) return { origin: 'environment', path: await askedFor(machine, environment) };

  let confined: string | undefined;
  const tried: string[] = [];
  for (const { label, paths } of installedPlaces(machine)) {
    tried.push(label);
    for (const candidate of paths) {
      if (!(await isProgram(candidate))) continue;
      // A snap sees neither our fonts nor our profile, and prints blank pages: only where there is nothing else.
      if (await isSnap(candidate)) confined ??= candidate;
      else return { origin: 'installed', path: candidate };
    }
  }
  if (bundled) return { origin: 'bundled', packed: bundled };
  if (confined) return { origin: 'installed', path: confined };
  throw pdfError('browser-missing', { tried: [...tried, '@sparticuz/chromium'] });
}

async function askedFor(machine: Machine, wanted: string): Promise<string> {
  const candidates = /[/\\]/.test(wanted) ? [path.resolve(wanted)] : [...inPath(machine, wanted), path.resolve(wanted)];
  for (const candidate of candidates) if (await isProgram(candidate)) return candidate;
  throw pdfError('browser-missing', { tried: [wanted] });
}

interface Place {
  readonly label: string;
  readonly paths: readonly string[];
}

function installedPlaces(machine: Machine): Place[] {
  const asPlace = (place: string): Place => ({ label: place, paths: [place] });
  switch (machine.platform) {
    case 'darwin':
      return macApplications
        .flatMap((name) =>
          ['/Applications', `${machine.home}/Applications`].map(
            (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
          ),
        )
        .map(asPlace);
    case 'win32':
      return windowsPrograms
        .flatMap((program) => windowsFolders(machine).map((folder) => path.win32.join(folder, ...program)))
        .map(asPlace);
    default:
      return [
        ...linuxNames.map((name) => ({ label: name, paths: inPath(machine, name) })),
        ...linuxPlaces.map(asPlace),
      ];
  }
}

function windowsFolders({ environment }: Machine): string[] {
  const named = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].map((name) => environment[name]);
  const folders = [...named, 'C:\\Program Files', 'C:\\Program Files (x86)'];
  return [...new Set(folders.filter((folder): folder is string => Boolean(folder)))];
}

function inPath({ environment, platform }: Machine, name: string): string[] {
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(platform === 'win32' ? ';' : ':');
  // An empty or relative entry means the working folder, where a plan may come from anybody.
  return folders.filter((folder) => path.isAbsolute(folder)).map((folder) => path.join(folder, name));
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

async function isSnap(file: string): Promise<boolean> {
  const real = await realpath(file);
  if (real.startsWith('/snap/') || path.basename(real) === 'snap') return true;
  // Ubuntu's `chromium-browser` is a short shell script that starts the snap.
  return (await stat(real)).size < 16_384 && (await readFile(real, 'latin1')).includes('/snap/bin/');
}
