import { statSync } from 'node:fs';

import type { Language } from '../messages/languages.ts';
import { verifyTalk } from '../messages/talk/verify.ts';
import { filesInMemory } from '../sources/files-in-memory.ts';
import { filesOnDisk, type PlanFiles } from '../sources/plan-files.ts';
import { Failure } from './failure.ts';
import { folderOfPlan } from './folder-of-plan.ts';
import { GitError, planAt, repositoryOf, type Repository } from './git.ts';
import { requirePlan } from './require-plan.ts';

/** A plan, wherever its files come from. */
export interface NamedPlan {
  /** Its folder, as people are shown it. */
  readonly folder: string;
  readonly files: PlanFiles;
}

/**
 * The plan that `--sources` names: a folder, or else a revision of the repository here, in which the plan is where it is now
 * unless `REVISION:FOLDER` says another place. Stops with a sentence where there is no such plan.
 */
export function sourcesNamed(named: string, language: Language): NamedPlan {
  const talk = verifyTalk[language];
  if (isFolder(named)) {
    const folder = folderOfPlan(named);
    requirePlan(folder, language);
    return { folder, files: filesOnDisk(folder) };
  }
  const stored = revisionNamed(named, language);
  if (!stored) throw new Failure(talk.sourcesUnknown(named));
  if (!stored.contents.has('piao.yaml')) throw new Failure(talk.noPlanAt(named));
  return { folder: folderOfPlan(undefined), files: filesInMemory(stored) };
}

function revisionNamed(named: string, language: Language): ReturnType<typeof planAt> {
  const talk = verifyTalk[language];
  try {
    return planAt(repositoryHere(), named);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    switch (error.trouble) {
      case 'missing':
        throw new Failure(talk.gitMissing(named));
      case 'no-repository':
        throw new Failure(talk.sourcesUnknown(named));
      case 'unmerged':
      case 'failed':
        throw new Failure(talk.gitFailed(error.message));
    }
  }
}

/** The repository around the plan that is here; a plan that was, and is not now, was in the usual place. */
function repositoryHere(): Repository {
  const folder = folderOfPlan(undefined);
  if (isFolder(folder)) return repositoryOf(folder);
  return { root: repositoryOf('.').root, prefix: 'piao/' };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    // a name with a colon, or one that leads through a file, may still be a revision
    return false;
  }
}
