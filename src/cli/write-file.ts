import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

const byteOrderMark = '\uFEFF';

/**
 * Puts a text in the place of that of a file in one step: whoever looks sees the old one or the new one. Permissions, owner,
 * a link that leads to the file and a byte-order mark stay. A file that has another name too, or an owner that only the
 * system may give, is written where it lies. Fails as the file system does, and then leaves the old text.
 */
export function rewriteFile(path: string, text: string): void {
  const target = realpathSync(path);
  const old = statSync(target);
  const marked = readFileSync(target).subarray(0, 3).equals(Buffer.from(byteOrderMark));
  const bytes = Buffer.from(`${marked ? byteOrderMark : ''}${text}`);
  if (old.nlink > 1 || !writeAside(target, bytes, old)) overwrite(target, bytes);
}

/** Writes a file in one step, new or in the place of the old one. */
export function replaceFile(path: string, text: string): void {
  const exists = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  if (exists) rewriteFile(path, text);
  else writeAside(path, Buffer.from(text), undefined);
}

/** Writes beside a file and then in its place; gives false, and leaves all as it was, where the owner would be another. */
function writeAside(target: string, bytes: Uint8Array, old: Stats | undefined): boolean {
  // a name that nobody can have put a link in the place of
  const aside = join(dirname(target), `.${basename(target)}.${randomBytes(8).toString('hex')}`);
  try {
    writeFileSync(aside, bytes, { mode: old?.mode ?? 0o644, flag: 'wx' });
    if (old && !isLike(aside, old)) {
      rmSync(aside);
      return false;
    }
    renameSync(aside, target);
    return true;
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Gives a new file the owner and the permissions of an old one, as far as that is allowed. */
function isLike(path: string, { gid, mode, uid }: Stats): boolean {
  const now = statSync(path);
  if (now.uid !== uid || now.gid !== gid) {
    try {
      chownSync(path, uid, gid);
    } catch {
      return false;
    }
  }
  // those of a new file are cut by what the user allows to new files
  chmodSync(path, mode & 0o7777);
  return true;
}

/** Writes a file where it lies; where that fails half-way, the old text comes back as far as it can. */
function overwrite(path: string, bytes: Uint8Array): void {
  const before = readFileSync(path);
  const file = openSync(path, 'r+');
  try {
    fill(file, bytes);
  } catch (error) {
    fill(file, before);
    throw error;
  } finally {
    closeSync(file);
  }
}

function fill(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, at);
  ftruncateSync(file, bytes.length);
}
