import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';

import { baselineFile } from './baseline-file.ts';
import { kindOf, placesIn, withRightEnding, type Kind } from './kinds.ts';

/** A file of the plan that has a place. */
export interface Found {
  readonly file: string;
  readonly kind: Kind;
}

/** A file that cannot be part of the plan where it stands. */
export interface Misplaced {
  readonly file: string;
  readonly reason: 'unknown' | 'outside' | 'no-file' | 'folder';
}

export interface Discovery {
  readonly found: readonly Found[];
  readonly misplaced: readonly Misplaced[];
  /** Files under `allegati/`, from the folder of the plan. */
  readonly attachments: ReadonlySet<string>;
}

/**
 * Lists the files of a plan in one order, whatever the file system says. A link that leads out of the folder, or to
 * a folder, is not followed, nor is a folder entered that has the name of a file. Fails as the file system does when
 * the folder, or one in it, cannot be read.
 */
export async function discover(folder: string): Promise<Discovery> {
  const root = realpathSync(folder);
  return sorted(
    [...entriesIn(folder, '')].map(({ file, dirent }) => {
      if (dirent.isDirectory()) return { file, is: 'folder' };
      if (dirent.isSymbolicLink()) return { file, is: staysInside(root, join(folder, file)) ? 'file' : 'outside' };
      // reading a pipe or a device would wait for ever
      return { file, is: dirent.isFile() ? 'file' : 'no-file' };
    }),
  );
}

/** What lies in a folder and below it, but for what begins with a point; no link is followed. */
function* entriesIn(folder: string, below: string): Iterable<{ readonly file: string; readonly dirent: Dirent }> {
  for (const dirent of readdirSync(join(folder, below), { withFileTypes: true })) {
    if (dirent.name.startsWith('.')) continue;
    const file = below === '' ? dirent.name : `${below}/${dirent.name}`;
    yield { file, dirent };
    if (dirent.isDirectory()) yield* entriesIn(folder, file);
  }
}

/** What stands at a path from the folder of the plan. */
export interface Entry {
  readonly file: string;
  readonly is: 'file' | 'folder' | 'outside' | 'no-file';
}

/** Tells the files of a plan from what has no place in it, in one order. */
export function sorted(entries: readonly Entry[]): Discovery {
  const found: Found[] = [];
  const misplaced: Misplaced[] = [];
  const attachments = new Set<string>();
  for (const { file, is } of entries.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    if (isLeaving(file)) continue;
    const kind = kindOf(file);
    const isPlace = kind !== undefined || file === baselineFile;
    if (misplaced.some((one) => one.reason === 'folder' && file.startsWith(`${one.file}/`))) continue;
    if (is === 'folder') {
      if (isPlace) misplaced.push({ file, reason: 'folder' });
    } else if (is !== 'file') misplaced.push({ file, reason: is });
    else if (kind) found.push({ file, kind });
    else if (file.startsWith('allegati/')) attachments.add(file);
    else if (!isNote(file) && file !== baselineFile) misplaced.push({ file, reason: 'unknown' });
  }
  return { found, misplaced, attachments };
}

/**
 * The kinds of file that something in the wrong place keeps out of the plan: a link that is not followed, or a file with
 * the name of a folder, stands where files would. What it would hold is unknown, not missing.
 */
export function kindsHiddenBy({ file, reason }: Misplaced): readonly (Kind | 'allegato')[] {
  const renamed = withRightEnding(file);
  if (reason === 'unknown' && !folders.includes(file) && renamed === undefined) return [];
  return placesIn(renamed ?? file);
}

/** The folders of a plan; those of units lie in the first. */
const folders: readonly string[] = ['obiettivi', 'organizzazione', 'allegati'];

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
