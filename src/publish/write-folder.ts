import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** A file to publish. */
export interface Artifact {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Why a folder cannot be replaced: it is none, it holds what piao did not make, or what piao is reading. */
export type Refusal = 'no-folder' | 'not-ours' | 'holds-sources';

/** What piao leaves in the folders that it makes; a folder without it is somebody else's. */
const signature = 'piao.json';

/**
 * Whether a folder may be replaced: it does not exist, is empty, or was made by piao; and neither the plan nor the
 * working directory lies in it. All paths absolute.
 */
export function refusalOf(out: string, sources: readonly string[]): Refusal | undefined {
  const target = existsSync(out) ? realpathSync(out) : out;
  if (sources.some((source) => contains(target, existsSync(source) ? realpathSync(source) : source)))
    return 'holds-sources';
  if (!existsSync(out)) return undefined;
  if (!lstatSync(target).isDirectory()) return 'no-folder';
  const names = readdirSync(target);
  return names.length === 0 || names.includes(signature) ? undefined : 'not-ours';
}

/**
 * Writes the files beside the folder and puts them in its place when all are there: whoever looks sees the old ones
 * or the new ones. The two renames follow each other without a pause in which this process could be stopped.
 * Fails as the file system does, and then leaves the old folder whole and nothing else.
 */
export function writeFolder(out: string, artifacts: readonly Artifact[]): void {
  const target = existsSync(out) ? realpathSync(out) : out;
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  const staging = mkdtempSync(join(parent, `.${basename(target)}-`));
  try {
    const fresh = join(staging, 'new');
    const old = join(staging, 'old');
    mkdirSync(fresh);
    for (const { file, content } of artifacts) writeFileSync(join(fresh, file), content);
    const replacing = existsSync(target);
    if (replacing) renameSync(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (replacing) renameSync(old, target);
      throw error;
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function contains(folder: string, path: string): boolean {
  const inside = relative(folder, resolve(path));
  return inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(inside));
}
