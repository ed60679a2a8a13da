import { unzipSync, zipSync, type UnzipFileFilter } from 'fflate';

import { archiveError, isArchiveError, largestArchive } from './archive-error.ts';

/**
 * The files of a plan in one ZIP archive, by path from its folder, in the order of their names: the same bytes for the same
 * files, on every machine, in every time zone.
 *
 * @throws ArchiveError `too-large`
 */
export function writeSourcesArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (bytes > largestArchive) throw archiveError('too-large');
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  // ZIP has the time of a clock on the wall: the first that it can write, wherever that clock hangs
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1) });
}

/**
 * The files in an archive of sources, by path from the folder of the plan, in the order of the archive. Nothing is unpacked
 * before its name and its size were looked at.
 *
 * @throws ArchiveError
 */
export function readSourcesArchive(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const sizes = new Map<string, number>();
  let whole = 0;
  const filter: UnzipFileFilter = ({ name, originalSize, size }) => {
    if (!isInside(name)) throw archiveError('outside', name);
    if (sizes.has(name)) throw archiveError('repeated', name);
    sizes.set(name, originalSize);
    // what is not compressed is copied as it is, whatever size it says to have
    whole += Math.max(originalSize, size);
    if (whole > largestArchive) throw archiveError('too-large', name);
    return true;
  };
  const unpacked = unpack(bytes, filter);
  return new Map(
    [...sizes].map(([name, size]) => {
      const content = Object.hasOwn(unpacked, name) ? unpacked[name] : undefined;
      if (content?.length !== size) throw archiveError('unreadable', name);
      return [name, content];
    }),
  );
}

function unpack(bytes: Uint8Array, filter: UnzipFileFilter): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw isArchiveError(error) ? error : archiveError('unreadable', undefined, error);
  }
}

/** Whether a name is a path that stays in the folder, on every system. */
function isInside(name: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[\\:\u0000-\u001f]/.test(name) && name.split('/').every((step) => !['', '.', '..'].includes(step));
}
