import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { messages, type Language } from '../messages/languages.ts';
import { Failure } from './failure.ts';
import { folderOfPlan } from './folder-of-plan.ts';

/** Stops with a sentence when the folder is not one, cannot be read or holds no plan: a manifest is what makes it one. */
export function requirePlan(folder: string, language: Language): void {
  const { talk } = messages[language];
  requireFolder(folder, language);
  if (statSync(join(folder, 'piao.yaml'), { throwIfNoEntry: false })?.isDirectory() === false) return;
  // an editor may add an ending of its own
  const misnamed = readdirSync(folder).find((name) => /^piao\.ya?ml(\.txt)?$/i.test(name) && name !== 'piao.yaml');
  throw new Failure(misnamed === undefined ? talk.noManifest(folder) : talk.manifestMisnamed(folder, misnamed));
}

/** Stops with a sentence when the folder is not one, or cannot be read. */
export function requireFolder(folder: string, language: Language): void {
  const { talk } = messages[language];
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) throw new Failure(talk.noFolder(folder));
  if (!stats.isDirectory()) {
    const around = folderOfPlan(undefined, dirname(folder));
    throw new Failure(talk.notAFolder(folder, existsSync(join(around, 'piao.yaml')) ? around : undefined));
  }
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
  } catch (error) {
    throw new Failure(talk.unreadableFolder(folder, (error as NodeJS.ErrnoException).code ?? ''));
  }
}
