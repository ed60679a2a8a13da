import { relative, resolve } from 'node:path';

import { check, type Checked } from '../check.ts';
import { messages, type Language } from '../messages/languages.ts';
import { Failure } from './failure.ts';
import { requirePlan } from './require-plan.ts';
import { systemFailure } from './system-failure.ts';

/** A plan checked anew, or a sentence where it could not be: a command that waits for the next save does not end by that. */
export async function checkAnew(
  folder: string,
  language: Language,
): Promise<{ readonly checked: Checked } | { readonly sentence: string }> {
  try {
    requirePlan(folder, language);
    return { checked: await check({ folder, workingDirectory: process.cwd(), language }) };
  } catch (error) {
    return { sentence: sentenceOf(error, language) };
  }
}

/** What went wrong, in words. */
export function sentenceOf(error: unknown, language: Language): string {
  const { talk } = messages[language];
  if (error instanceof Failure) return error.message;
  return systemFailure(error, talk) ?? talk.crash(PIAO_VERSION, error instanceof Error ? error.message : String(error));
}

/** The paths of changed files of a plan as they are shown: from the working directory, and no folder of one that is named. */
export function shownFrom(folder: string, files: readonly string[]): readonly string[] {
  const around = new Set(files.flatMap(foldersAround));
  return files
    .filter((file) => !around.has(file))
    .map((file) => relative(process.cwd(), resolve(folder, file)).replaceAll('\\', '/') || '.');
}

/** `a/b/c.yaml` lies in `a/b`, `a` and the folder of the plan. */
function foldersAround(file: string): readonly string[] {
  const names = file.split('/');
  return file === '' ? [] : names.map((_, index) => names.slice(0, index).join('/'));
}
