import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

import { git, GitError } from './git.ts';

/** What checks a commit before it is made. */
export interface CommitHook {
  /** The file that git runs, as seen from the folder that was asked about. */
  readonly found: string | undefined;
  /** The program that it calls to run piao: `piao`, `npx`, a path; nothing where pre-commit brings piao itself. */
  readonly calls: string | undefined;
  /** Whether that program is there when git calls, which knows nothing of what `npx` or `npm run` add to the path. */
  readonly runs: boolean;
}

const none: CommitHook = { found: undefined, calls: undefined, runs: true };

/** A program at the beginning of a command that runs piao. */
const call = /(?:^|[\s;&|"'])((?:[^\s"'=]*[\\/])?(?:piao|npx)(?:\.cmd)?)(?=\s[^\n]*\b(?:check|piao)\b)/m;

/** The check before a commit in the repository of a folder: a hook of git that calls piao, or a file of pre-commit that does. */
export function commitHookOf(folder: string, path = process.env['PATH'] ?? ''): CommitHook {
  try {
    const root = git(folder, ['rev-parse', '--show-toplevel']).toString().trimEnd();
    const hooks = git(folder, ['rev-parse', '--git-path', 'hooks/pre-commit']).toString().trimEnd();
    const text = textOf(resolve(folder, hooks));
    const husky = '.husky/pre-commit';
    if (text.includes('pre-commit.com') || /\bpre[-_]commit\b/.test(text))
      return hookOf(hooks, entryIn(textOf(join(root, '.pre-commit-config.yaml'))), root, path);
    if (text.includes('piao')) return hookOf(hooks, callIn(text), root, path);
    const huskyText = textOf(join(root, husky));
    // husky adds the programs of the repository to the path
    const bins = [join(root, 'node_modules', '.bin'), path].join(delimiter);
    return huskyText.includes('piao') ? hookOf(husky, callIn(huskyText), root, bins, true) : none;
  } catch (error) {
    if (error instanceof GitError) return none;
    throw error;
  }
}

function hookOf(found: string, calls: string | undefined, root: string, path: string, withBins = false): CommitHook {
  const folders = path.split(delimiter).filter((one) => one !== '' && (withBins || !isOfPackages(one)));
  return { found, calls, runs: calls === undefined || isThere(calls, root, folders) };
}

/** `npx` and `npm run` put the programs of packages first for as long as they run. */
function isOfPackages(folder: string): boolean {
  return /[\\/]node_modules[\\/]\.bin[\\/]?$|[\\/]node-gyp-bin[\\/]?$/.test(folder);
}

function isThere(program: string, root: string, folders: readonly string[]): boolean {
  if (/[\\/]/.test(program)) return isProgram(resolve(root, program));
  const has = (name: string): boolean =>
    folders.some((folder) => ['', '.cmd', '.exe'].some((ending) => isProgram(join(folder, name + ending))));
  if (program !== 'npx') return has(program);
  return has('npx') && (has('piao') || isInPackages(root));
}

/** Whether piao is a package of a folder or of one above it. */
function isInPackages(folder: string): boolean {
  if (isProgram(join(folder, 'node_modules', '.bin', 'piao'))) return true;
  return folder !== dirname(folder) && isInPackages(dirname(folder));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program of the entry of a `.pre-commit-config.yaml` that runs piao with what the machine has. */
function entryIn(text: string): string | undefined {
  const entries = [...text.matchAll(/^\s*(?:- +)?entry:\s*(.*)$/gm)].map(([, entry = '']) => entry);
  return entries.map((entry) => call.exec(entry)?.[1]).find((program) => program !== undefined);
}

/** The program in a script of a shell, comments apart. */
function callIn(text: string): string | undefined {
  return call.exec(text.replaceAll(/^\s*#.*$/gm, ''))?.[1];
}

/** The text of a file; none where it cannot be read. */
function textOf(path: string): string {
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}
