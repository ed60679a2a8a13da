import { realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

import { globbySync } from 'globby';

import { baselineFile } from './baseline-file.ts';
import { kindOf, withRightEnding, type Kind } from './kinds.ts';

/** A file of the plan that has a place. */
export interface Found {
  readonly file: string;
  readonly kind: Kind;
}

/** A file that cannot be part of the plan where it stands. */
export interface Misplaced {
  readonly file: string;
  readonly reason: 'unknown' | 'outside' | 'no-file';
}

export interface Discovery {
  readonly found: readonly Found[];
  readonly misplaced: readonly Misplaced[];
  /** Files under `allegati/`, from the folder of the plan. */
  readonly attachments: ReadonlySet<string>;
}

/**
 * Lists the files of a plan in one order, whatever the file system says. A link that leads out of the folder, or to
 * a folder, is not followed. Fails as the file system does when the folder cannot be read.
 */
export async function discover(folder: string): Promise<Discovery> {
  const entries = globbySync('**', { cwd: folder, onlyFiles: false, followSymbolicLinks: false, objectMode: true });
  const root = realpathSync(folder);
  const found: Found[] = [];
  const misplaced: Misplaced[] = [];
  const attachments = new Set<string>();
  for (const { path: file, dirent } of entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (dirent.isDirectory() || isLeaving(file)) continue;
    const kind = kindOf(file);
    // reading a pipe or a device would wait for ever
    if (!dirent.isFile() && !dirent.isSymbolicLink()) misplaced.push({ file, reason: 'no-file' });
    else if (dirent.isSymbolicLink() && !staysInside(root, join(folder, file)))
      misplaced.push({ file, reason: 'outside' });
    else if (kind) found.push({ file, kind });
    else if (file.startsWith('allegati/')) attachments.add(file);
    else if (!isNote(file) && file !== baselineFile) misplaced.push({ file, reason: 'unknown' });
  }
  return { found, misplaced, attachments };
}

/** Notes for the offices may lie beside the data; a file of the plan to which an editor added `.txt` is none. */
function isNote(file: string): boolean {
  return /\.(md|txt)$/i.test(file) && withRightEnding(file) === undefined;
}

/** What file managers and office programs leave behind. What begins with a point is not listed at all. */
function isLeaving(file: string): boolean {
  return /(^|\/)(thumbs\.db|desktop\.ini|~\$[^/]*)$/i.test(file);
}

function staysInside(root: string, link: string): boolean {
  try {
    const inside = relative(root, realpathSync(link));
    return !inside.startsWith('..') && statSync(link).isFile();
  } catch {
    // a link that leads nowhere
    return false;
  }
}
