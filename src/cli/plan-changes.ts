import { realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

import { watch, type FSWatcher } from 'chokidar';

import type { Language } from '../messages/languages.ts';
import { watchTalk } from '../messages/talk/watch.ts';
import { Failure } from './failure.ts';

/** Milliseconds without a further change after which those before are one: an editor writes in several steps. */
const pause = 80;

/** Milliseconds after which changes are told even where they do not cease. */
const longestWait = 1000;

/**
 * Milliseconds between two looks at whether the folder is the one that is followed: of a folder above it that is renamed,
 * and of one that comes back, the system tells nothing.
 */
const pulse = 1000;

/** Codes of the system when it follows no more folders. */
const exhausted = ['EMFILE', 'ENFILE', 'ENOSPC'];

/** The changes of a plan as they come: the paths of the files from its folder, sorted; the folder itself is `''`. */
export interface PlanChanges {
  /**
   * What changed since it was last asked, as soon as something did; nothing when there is no more to come. Fails with a
   * sentence where the system does not follow so many folders.
   */
  next(): Promise<readonly string[] | undefined>;
  close(): Promise<void>;
}

/**
 * Follows the files of a plan, absent ones too, until the signal. Resolves when no change from now on is missed. Whoever
 * asks only after it has worked on the last change never works on two at once, and the newest is never left out.
 */
export async function planChanges(folder: string, language: Language, signal: AbortSignal): Promise<PlanChanges> {
  const root = realpathSync(folder);
  const changed = new Set<string>();
  let fault: Failure | undefined;
  let wake = (): void => {};
  let quiet: NodeJS.Timeout | undefined;
  let patience: NodeJS.Timeout | undefined;
  let due = false;
  /** Whether folders came or went, and not only files. */
  let stale = false;
  let closed = false;

  let followed = identityOf(root);
  const follow = (): FSWatcher => {
    followed = identityOf(root);
    // the folder around is watched too, to see the plan come back after it was taken away
    return watch(dirname(root), {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (path) => !isOfPlan(path, root),
    })
      .on('all', (event, path) => noticed(event, path))
      .on('error', (error) => failed(error));
  };
  const noticed = (event: string, path: string): void => {
    if (path === dirname(root)) return;
    if (event.endsWith('Dir')) stale = true;
    changed.add(relative(root, path).replaceAll('\\', '/'));
    due = false;
    clearTimeout(quiet);
    // chokidar keeps silent about a change that soon follows another: only after a pause are all of them in the files
    quiet = setTimeout(() => void settle(), pause);
    patience ??= setTimeout(tell, longestWait);
  };
  const failed = (error: unknown): void => {
    // what is gone before it was looked at is told as a change
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!exhausted.includes(code)) return;
    fault = new Failure(watchTalk[language].cannotWatch(folder, code));
    wake();
  };
  const settle = async (): Promise<void> => {
    quiet = undefined;
    if (stale) {
      // of a folder that goes and soon comes back, chokidar may follow the old files
      stale = false;
      await watcher.close();
      if (closed) return;
      watcher = follow();
      await ready(watcher);
    }
    // what came meanwhile waits for a pause of its own
    if (quiet === undefined) tell();
  };
  const tell = (): void => {
    clearTimeout(patience);
    patience = undefined;
    due = true;
    wake();
  };
  const ready = (watched: FSWatcher): Promise<void> =>
    new Promise((resolved) => {
      watched.once('ready', resolved);
      signal.addEventListener('abort', () => resolved(), { once: true });
    });

  let watcher = follow();
  const beat = setInterval(() => {
    if (identityOf(root) !== followed) noticed('addDir', root);
  }, pulse);
  signal.addEventListener('abort', () => wake());
  await ready(watcher);

  return {
    async next() {
      if (!due && !signal.aborted && !fault) {
        await new Promise<void>((awake) => {
          wake = awake;
        });
      }
      if (fault) throw fault;
      if (signal.aborted) return undefined;
      due = false;
      const files = [...changed].toSorted();
      // in the midst of changes, these will be looked at again
      if (quiet === undefined) changed.clear();
      return files;
    },
    async close() {
      closed = true;
      clearInterval(beat);
      clearTimeout(quiet);
      clearTimeout(patience);
      await watcher.close();
    },
  };
}

/** What tells the folder of the plan, and the one around it, from others at their paths; nothing where they are not there. */
function identityOf(root: string): string | undefined {
  try {
    return [root, dirname(root)].map((path) => statSync(path).ino).join(' ');
  } catch {
    return undefined;
  }
}

/** Whether a path is the plan, lies in it or holds it; what begins with a point is no part of a plan. */
function isOfPlan(path: string, root: string): boolean {
  const place = resolve(path);
  if (place === root || place === dirname(root)) return true;
  return (
    place.startsWith(`${root}${sep}`) &&
    !relative(root, place)
      .split(sep)
      .some((name) => name.startsWith('.'))
  );
}
