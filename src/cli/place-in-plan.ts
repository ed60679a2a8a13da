import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

import type { Language } from '../messages/languages.ts';
import { stdinTalk } from '../messages/talk/stdin.ts';
import { kindOf, type Kind } from '../sources/kinds.ts';
import { Failure } from './failure.ts';

/** A place that a file of the plan may have. */
export interface PlaceInPlan {
  /** From the folder of the plan. */
  readonly file: string;
  readonly kind: Kind;
}

/** The place in the plan of a path; fails with a sentence when it is outside, or no file of a plan has that place. */
export function placeInPlan(path: string, folder: string, language: Language): PlaceInPlan {
  const talk = stdinTalk[language];
  const file = pathInFolder(path, folder);
  if (file.startsWith('..') || file === '') throw new Failure(talk.outside(path, folder));
  const kind = kindOf(file);
  if (kind === undefined) throw new Failure(talk.noPlace(file));
  return { file, kind };
}

/** A path as seen from a folder, with `/`, links followed. */
export function pathInFolder(path: string, folder: string): string {
  return relative(realpathSync(folder), realOf(resolve(path))).replaceAll('\\', '/');
}

/** Where a path leads; of what is not there yet, where its folder leads. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return path === dirname(path) ? path : join(realOf(dirname(path)), basename(path));
}
