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
import { basename, dirname, join } from 'node:path';

import { partNames } from '../render/part-names.ts';
import { makeFolder } from './make-folder.ts';
import { contains, realPlaceOf } from './places.ts';

/** A file to publish. */
export interface Artifact {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Why a folder cannot be replaced: it holds what piao did not make or is reading, or stands where it may not. */
export type Refusal =
  | { readonly reason: 'no-folder' | 'not-ours' | 'holds-sources' | 'inside-plan' | 'dangling' }
  /** A file that somebody put among those of piao: replacing the folder would lose it. */
  | { readonly reason: 'foreign'; readonly file: string };

/** What piao leaves in the folders that it makes; a folder without it is somebody else's. */
const signature = 'piao.json';

/** The names that piao gives, here and in the plans of other years. */
const ours = new RegExp(
  `^(?:index\\.html|piao\\.json|(?:fasi|obiettivi)\\.csv|SHA256SUMS|piao(?:-\\d{4}-\\d{4})?(?:-(?:${partNames.join('|')}))?\\.pdf)$`,
);

/** What systems leave in a folder that somebody looked into. */
const ofTheSystem: readonly string[] = ['.DS_Store', 'Thumbs.db'];

/**
 * Whether a folder may be replaced: it does not exist, is empty, or holds only what piao made; and neither the plan nor
 * the working directory lies in it, nor it in the plan. All paths absolute. Fails as the file system does when the
 * folder cannot be read.
 */
export function refusalOf(out: string, plan: string, workingDirectory: string): Refusal | undefined {
  const target = realPlaceOf(out);
  if ([plan, workingDirectory].some((source) => contains(target, realPlaceOf(source))))
    return { reason: 'holds-sources' };
  if (contains(realPlaceOf(plan), target)) return { reason: 'inside-plan' };
  if (!existsSync(out)) return isLink(out) ? { reason: 'dangling' } : undefined;
  if (!lstatSync(target).isDirectory()) return { reason: 'no-folder' };
  const entries = readdirSync(target, { withFileTypes: true }).filter(({ name }) => !ofTheSystem.includes(name));
  if (entries.length === 0) return undefined;
  if (!entries.some(({ name }) => name === signature)) return { reason: 'not-ours' };
  const foreign = entries.find((entry) => !entry.isFile() || !ours.test(entry.name));
  return foreign && { reason: 'foreign', file: foreign.name };
}

function isLink(place: string): boolean {
  try {
    return lstatSync(place).isSymbolicLink();
  } catch {
    return false;
  }
}

/**
 * Writes the files beside the folder and puts them in its place when all are there: whoever looks sees the old ones
 * or the new ones. The two renames follow each other without a pause in which this process could be stopped.
 * Fails as the file system does, and then leaves the old folder whole and nothing else.
 */
export function writeFolder(out: string, artifacts: readonly Artifact[]): void {
  const target = existsSync(out) ? realpathSync(out) : out;
  const parent = dirname(target);
  makeFolder(parent);
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
