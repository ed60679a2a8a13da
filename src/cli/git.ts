import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';

import { baselineFile } from '../sources/baseline-file.ts';
import type { Entry } from '../sources/discover.ts';
import type { StoredFiles } from '../sources/files-in-memory.ts';
import { kindOf } from '../sources/kinds.ts';

/** Why git could not answer. */
export type GitTrouble = 'missing' | 'no-repository' | 'unmerged' | 'failed';

/** Git could not answer; `detail` is what it said. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly trouble: GitTrouble;

  constructor(trouble: GitTrouble, detail: string) {
    super(detail);
    this.trouble = trouble;
  }
}

/** A repository, and where the folder of the plan is in it. */
export interface Repository {
  /** The root of the work tree; absolute. */
  readonly root: string;
  /** The folder of the plan from the root, with `/` at its end; empty when it is the root. */
  readonly prefix: string;
}

/**
 * The repository around the folder of a plan. In a hook git says by `GIT_DIR` which it is, and the working directory is its
 * root; fails with a `GitError`.
 */
export function repositoryOf(folder: string): Repository {
  const inHook = process.env['GIT_DIR'] !== undefined;
  const root = git(inHook ? process.cwd() : folder, ['rev-parse', '--show-toplevel'])
    .toString()
    .replace(/\r?\n$/, '');
  const path = relative(realpathSync(root), realpathSync(folder)).replaceAll('\\', '/');
  if (path.startsWith('..')) throw new GitError('no-repository', '');
  return { root, prefix: path === '' ? '' : `${path}/` };
}

/** The plan as it would be committed now. Fails with a `GitError`, also while a merge waits for somebody to settle it. */
export function indexOf(repository: Repository): StoredFiles {
  const lines = listed(repository, ['ls-files', '--stage', '-z']);
  const entries = lines.map((line) => {
    const { head, path } = parted(line);
    const [mode = '', hash = '', stage = ''] = head.split(' ');
    return { mode, hash, stage, path };
  });
  if (entries.some(({ stage }) => stage !== '0')) throw new GitError('unmerged', '');
  return storedFiles(repository, entries);
}

/** The plan of the last commit; nothing before the first. */
export function headOf(repository: Repository): StoredFiles | undefined {
  if (resolved(repository.root, 'HEAD') === undefined) return undefined;
  return storedFiles(repository, treeEntries(repository, 'HEAD'));
}

function treeEntries(repository: Repository, tree: string): readonly StoredEntry[] {
  return listed(repository, ['ls-tree', '-r', '-z', '--full-tree', tree]).map((line) => {
    const { head, path } = parted(line);
    const [mode = '', , hash = ''] = head.split(' ');
    return { mode, hash, path };
  });
}

/**
 * The plan at a revision, with its attachments; of `REVISION:FOLDER`, the plan in that folder. Nothing where git knows no such
 * revision, or no such folder in it; fails with a `GitError`.
 */
export function planAt({ prefix, root }: Repository, revision: string): StoredFiles | undefined {
  const namesFolder = revision.includes(':');
  const tree = resolved(root, namesFolder ? revision : `${revision}^{tree}`);
  if (tree === undefined) return undefined;
  const repository = { root, prefix: namesFolder ? '' : prefix };
  return storedFiles(repository, treeEntries(repository, tree), (file) => file.startsWith('allegati/'));
}

/** The files that the next commit changes, adds or takes away, by path from the folder of the plan. */
export function touchedBy(repository: Repository): ReadonlySet<string> {
  const paths = listed(repository, ['diff', '--cached', '--name-only', '--no-renames', '--no-ext-diff', '-z']);
  return new Set(paths.map((path) => path.slice(repository.prefix.length)));
}

/** Runs git to its end and gives what it prints; fails with a `GitError`. */
export function git(cwd: string, args: readonly string[], input?: string): Buffer {
  const { GIT_DIR: directory, GIT_INDEX_FILE: index, ...others } = process.env;
  // how another program wants names to be read is not how they are asked for here
  const environment = Object.fromEntries(Object.entries(others).filter(([name]) => !/^GIT_.*_PATHSPECS$/.test(name)));
  const here = process.cwd();
  const { error, status, stderr, stdout } = spawnSync('git', args, {
    cwd,
    input,
    maxBuffer: 2 ** 30,
    env: {
      ...environment,
      // git reads these from its own folder, which may be another
      ...(directory === undefined ? {} : { GIT_DIR: resolve(here, directory) }),
      ...(index === undefined ? {} : { GIT_INDEX_FILE: resolve(here, index) }),
      GIT_OPTIONAL_LOCKS: '0',
      LC_ALL: 'C',
    },
  });
  if (error)
    throw new GitError((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'failed', error.message);
  if (status === 0) return stdout;
  const said = stderr.toString().trim();
  throw new GitError(/not a git repository/.test(said) ? 'no-repository' : 'failed', said.split('\n')[0] ?? '');
}

/** The id of what a name stands for; nothing where it stands for nothing, as `HEAD` before the first commit. */
function resolved(root: string, name: string): string | undefined {
  // it would be an option
  if (name.startsWith('-')) return undefined;
  try {
    return git(root, ['rev-parse', '--verify', '--quiet', name]).toString().trim();
  } catch (error) {
    // of what it does not know git says nothing
    if (error instanceof GitError && error.trouble === 'failed' && error.message === '') return undefined;
    throw error;
  }
}

/** What git lists under the folder of the plan. */
function listed({ prefix, root }: Repository, args: readonly string[]): readonly string[] {
  // the name of a folder is no pattern; `ls-tree` knows none anyway
  const place = args[0] === 'ls-tree' ? prefix : `:(top,literal)${prefix.slice(0, -1)}`;
  return git(root, [...args, ...(prefix === '' ? [] : ['--', place])])
    .toString()
    .split('\0')
    .filter((line) => line !== '');
}

/** A line of a list: what git says of a file, and its name, in which another tab may be. */
function parted(line: string): { readonly head: string; readonly path: string } {
  const at = line.indexOf('\t');
  return { head: line.slice(0, at), path: line.slice(at + 1) };
}

interface StoredEntry {
  readonly mode: string;
  readonly hash: string;
  readonly path: string;
}

/** @param isWanted which files are read besides those of the plan */
function storedFiles(
  { prefix, root }: Repository,
  stored: readonly StoredEntry[],
  isWanted: (file: string) => boolean = () => false,
): StoredFiles {
  const inPlan = stored.map(({ path, ...entry }) => ({ ...entry, file: path.slice(prefix.length) }));
  const entries = inPlan.map(({ file, mode }): Entry => {
    if (mode.startsWith('100')) return { file, is: 'file' };
    return { file, is: mode === '120000' ? 'outside' : 'no-file' };
  });
  const wanted = inPlan.filter(
    ({ file, mode }) =>
      mode.startsWith('100') && (kindOf(file) !== undefined || file === baselineFile || isWanted(file)),
  );
  const contents = blobs(
    root,
    wanted.map(({ hash }) => hash),
  );
  return { entries, contents: new Map(wanted.map(({ file }, index) => [file, contents[index] ?? new Uint8Array()])) };
}

/** The contents of some blobs, in their order. */
function blobs(root: string, hashes: readonly string[]): readonly Uint8Array[] {
  if (hashes.length === 0) return [];
  const output = git(root, ['cat-file', '--batch'], `${hashes.join('\n')}\n`);
  const found: Uint8Array[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    // `<hash> blob <bytes>`, the content, a line end
    const bytes = Number(output.toString('latin1', at, end).split(' ')[2]);
    if (!Number.isInteger(bytes)) throw new GitError('failed', output.toString('utf8', at, end));
    found.push(output.subarray(end + 1, end + 1 + bytes));
    at = end + 1 + bytes + 1;
  }
  return found;
}
