import { lstat, mkdir } from 'node:fs/promises';

import { pdfError } from './pdf-error.ts';

import type { FolderFault } from './pdf-error.ts';

/** Makes the folder for its owner alone, with its parents, unless it is there. */
export async function makePrivateFolder(folder: string, uid: number | undefined): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await checkPrivateFolder(folder, uid);
}

/**
 * Lets through only a real folder of this user in which nobody else may write: a program is going to be run from it.
 *
 * @throws PdfError `cache-refused`
 */
export async function checkPrivateFolder(folder: string, uid: number | undefined): Promise<void> {
  const found = await lstat(folder);
  const refuse = (reason: FolderFault): Error => pdfError('cache-refused', { folder, reason });
  if (!found.isDirectory()) throw refuse('not-a-folder');
  if (uid !== undefined && found.uid !== uid) throw refuse('other-owner');
  if ((found.mode & 0o022) !== 0) throw refuse('writable-by-others');
}
