import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { messages, type Language } from '../messages/languages.ts';
import { Failure } from './failure.ts';

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
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Failure(talk.noFolder(folder));
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
  } catch (error) {
    throw new Failure(talk.unreadableFolder(folder, (error as NodeJS.ErrnoException).code ?? ''));
  }
}
