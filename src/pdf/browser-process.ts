import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';

import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Ending } from './pdf-error.ts';

/** A running browser. */
export interface BrowserProcess {
  readonly path: string;
  readonly pid: number | undefined;
  readonly toBrowser: Writable;
  readonly fromBrowser: Readable;
  /** Resolves when the process has ended or could not be run. */
  readonly ended: Promise<Ending>;
  /** The last part of what it wrote on its standard error. */
  stderr(): string;
  /** Ends it at once with all the processes it started; safe to repeat. */
  kill(): void;
  /** Lets go of it: whoever else holds the other ends of its pipes keeps this process running no more. */
  release(): void;
}

const stderrLimit = 4096;

/**
 * Starts a browser with its protocol on the pipes 3 and 4, at the head of a process group of its own. Fails as the
 * system does where it refuses at once, without a process.
 */
export function startBrowserProcess(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): BrowserProcess {
  const windows = process.platform === 'win32';
  const child = spawn(file, args, {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own lets us end its children with it, and keeps a Ctrl-C of the terminal from reaching it first.
    detached: !windows,
    windowsHide: true,
  });
  let written = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written = (written + text).slice(-stderrLimit);
  });
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => resolve(endingOf(error)));
    child.once('exit', (code, signal) => {
      const ending: Ending = signal ? { how: 'signal', signal } : { how: 'exit', code: code ?? 0 };
      // Its last words may still be in the pipe; a child of its own may hold the pipe open much longer.
      const late = setTimeout(() => resolve(ending), 200);
      child.stderr?.once('close', () => {
        clearTimeout(late);
        resolve(ending);
      });
    });
  });
  return {
    path: file,
    pid: child.pid,
    toBrowser: child.stdio[3] as Writable, // opened by `stdio` above
    fromBrowser: child.stdio[4] as Readable, // opened by `stdio` above
    ended,
    stderr: () => written,
    kill: () => killTree(child.pid, windows),
    release: () => release(child),
  };
}

/** Why a program could not be run at all. */
export function endingOf(error: NodeJS.ErrnoException): Ending {
  return { how: 'not-run', code: error.code ?? error.message };
}

function release(child: ChildProcess): void {
  for (const stream of child.stdio) stream?.destroy();
  child.unref();
}

function killTree(pid: number | undefined, windows: boolean): void {
  if (pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // No process is left in the group.
  }
}
