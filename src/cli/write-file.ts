import { randomBytes } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const byteOrderMark = '\uFEFF';

/**
 * Puts a text in the place of that of a file in one step: whoever looks sees the old one or the new one. Permissions, a
 * link that leads to the file and a byte-order mark stay. Fails as the file system does, and then leaves the old file.
 */
export function rewriteFile(path: string, text: string): void {
  const target = realpathSync(path);
  const marked = readFileSync(target).subarray(0, 3).equals(Buffer.from(byteOrderMark));
  writeAside(target, `${marked ? byteOrderMark : ''}${text}`, statSync(target).mode);
}

/** Writes a file in one step, new or in the place of the old one. */
export function replaceFile(path: string, text: string): void {
  const exists = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  if (exists) rewriteFile(path, text);
  else writeAside(path, text, 0o644);
}

function writeAside(target: string, text: string, mode: number): void {
  // a name that nobody can have put a link in the place of
  const aside = join(dirname(target), `.${basename(target)}.${randomBytes(8).toString('hex')}`);
  try {
    writeFileSync(aside, text, { mode, flag: 'wx' });
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
