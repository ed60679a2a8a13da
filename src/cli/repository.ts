import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The root of the repository around a folder: what holds `.git`; nothing outside of one. */
export function repositoryAround(folder: string): string | undefined {
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return root;
    if (root === dirname(root)) return undefined;
  }
}

/** The working directory as seen from the root of the repository, with `/`; empty where they are the same, or there is none. */
export function prefixOfWorkingDirectory(): string {
  const here = process.cwd();
  // a service may have checked out without `.git`
  const { GITHUB_WORKSPACE: github, CI_PROJECT_DIR: gitlab } = process.env;
  const root = repositoryAround(here) ?? [github, gitlab].find((one) => one !== undefined && isAbove(one, here));
  return root === undefined ? '' : relative(root, here).replaceAll('\\', '/');
}

function isAbove(folder: string, other: string): boolean {
  return folder !== '' && !relative(folder, other).startsWith('..');
}
