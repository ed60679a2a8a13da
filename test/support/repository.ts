import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { temporaryFolder, writeFiles } from './cli.ts';

/** No setting of the machine, and names that are nobody's. */
const environment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ufficio',
  GIT_AUTHOR_EMAIL: 'ufficio@example.invalid',
  GIT_COMMITTER_NAME: 'Ufficio',
  GIT_COMMITTER_EMAIL: 'ufficio@example.invalid',
};

/** A git repository with some files on the disk, none of them added yet. */
export interface TestRepository {
  readonly path: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  /** Runs git and gives what it prints; fails when git does. */
  git(...args: readonly string[]): string;
}

/** A repository that goes when the test is over. */
export function repositoryWith(files: Readonly<Record<string, string | Uint8Array>>): TestRepository {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  const { PATH = '', HOME = '' } = process.env;
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: folder.path,
      encoding: 'utf8',
      env: { PATH, HOME, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '--quiet', '--initial-branch=main');
  writeFiles(folder.path, files);
  return { path: folder.path, git, write: (more) => writeFiles(folder.path, more) };
}

/** The files of a plan, by path from the root of a repository that has it in `piao/`. */
export function inPiao<T>(files: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(files).map(([file, content]) => [join('piao', file), content]));
}
