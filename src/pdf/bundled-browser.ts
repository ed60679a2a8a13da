import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

import { unpackTar } from 'modern-tar/fs';

import { pdfError } from './pdf-error.ts';
import { checkPrivateFolder, makePrivateFolder } from './private-folder.ts';

import type { BundledPackage } from './bundled-package.ts';
import type { Machine } from './machine.ts';

/** A browser that is ready to be started. */
export interface UnpackedBrowser {
  readonly path: string;
  /** Folder with the shared libraries that a bare machine lacks, for `LD_LIBRARY_PATH`. */
  readonly libraries: string;
}

const program = 'chromium';
const archives = { program: 'chromium.br', libraries: 'al2023.tar.br' } as const;
const manifest = 'complete.json';
const half = '.half-';
const hour = 3_600_000;

/**
 * Unpacks the packed browser into the user's own cache folder, once. Each process unpacks into a folder of its own
 * and renames it when it is whole: what bears the final name is complete, and is never replaced or removed.
 *
 * @param signal stops the work and removes what was half unpacked
 * @throws PdfError `cache-refused`, or the file system's own error
 */
export async function unpackBundledBrowser(
  packed: BundledPackage,
  machine: Machine,
  signal: AbortSignal,
): Promise<UnpackedBrowser> {
  const cache = cacheFolder(machine);
  await makePrivateFolder(cache, machine.uid);
  const name = `chromium-${packed.version}-${await fingerprint(packed)}`;
  // A folder that lost a file is left alone, since another process may be using it: the next name is tried.
  for (const folder of [name, `${name}-2`, `${name}-3`].map((each) => path.join(cache, each))) {
    if (!(await exists(folder))) {
      await removeAbandoned(cache);
      await unpackInto(folder, packed, signal);
    }
    await checkPrivateFolder(folder, machine.uid);
    if (await isComplete(folder)) return { path: path.join(folder, program), libraries: path.join(folder, 'lib') };
  }
  throw pdfError('cache-refused', { folder: path.join(cache, name), reason: 'damaged' });
}

/** The folder that holds what may be made again: `XDG_CACHE_HOME` or `~/.cache`, and `piao` in it. */
export function cacheFolder({ environment, home }: Machine): string {
  const named = environment['XDG_CACHE_HOME'];
  // The XDG specification: a relative path must be ignored.
  return path.join(named && path.isAbsolute(named) ? named : path.join(home, '.cache'), 'piao');
}

// What a killed process left behind; one still at work finishes in seconds.
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const place = path.join(cache, name);
    if (!name.includes(half)) continue;
    const found = await stat(place).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > hour) await rm(place, { recursive: true, force: true });
  }
}

async function unpackInto(folder: string, packed: BundledPackage, signal: AbortSignal): Promise<void> {
  const unfinished = await mkdtemp(`${folder}${half}`);
  try {
    const source = (archive: string): string => path.join(packed.folder, 'bin', archive);
    await Promise.all([
      pipeline(
        createReadStream(source(archives.program)),
        createBrotliDecompress(),
        // Flushed to the disk before the rename, so that a power cut leaves no whole-looking half.
        createWriteStream(path.join(unfinished, program), { mode: 0o700, flush: true }),
        { signal },
      ),
      pipeline(
        createReadStream(source(archives.libraries)),
        createBrotliDecompress(),
        unpackTar(unfinished, { dmode: 0o700, fmode: 0o600 }),
        { signal },
      ),
    ]);
    await writeFile(path.join(unfinished, manifest), JSON.stringify(await sizes(unfinished)), { mode: 0o600 });
    await rename(unfinished, folder).catch(async (error: unknown) => {
      // Another process was first: its folder is as good.
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function isComplete(folder: string): Promise<boolean> {
  try {
    const expected: unknown = JSON.parse(await readFile(path.join(folder, manifest), 'utf8'));
    const found = await sizes(folder);
    // The browser adds an empty folder beside its program: only what was unpacked counts.
    return Object.entries(expected ?? {}).every(([file, size]) => found[file] === size);
  } catch {
    return false;
  }
}

async function sizes(folder: string): Promise<Record<string, number>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile() && entry.name !== manifest);
  const measured = files.map(async (entry): Promise<[string, number]> => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), (await stat(file)).size];
  });
  return Object.fromEntries(await Promise.all(measured));
}

// The archives are too large to be read at every start: their sizes tell a rebuilt package from the same version.
async function fingerprint(packed: BundledPackage): Promise<string> {
  const hash = createHash('sha256').update(packed.version);
  for (const archive of Object.values(archives)) {
    hash.update(`${archive} ${(await stat(path.join(packed.folder, 'bin', archive))).size}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}

async function exists(place: string): Promise<boolean> {
  return lstat(place).then(
    () => true,
    () => false,
  );
}
