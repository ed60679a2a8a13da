import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';

import type { Readable, Writable } from 'node:stream';

/** A running browser. */
export interface BrowserProcess {
  readonly path: string;
  readonly pid: number | undefined;
  readonly toBrowser: Writable;
  readonly fromBrowser: Readable;
  /** Resolves when the process has ended or could not be run, with the reason in one line. */
  readonly ended: Promise<string>;
  /** The last part of what it wrote on its standard error. */
  stderr(): string;
  /** Ends it at once with all the processes it started; safe to repeat. */
  kill(): void;
}

const stderrLimit = 4096;

/** Starts a browser with its protocol on the pipes 3 and 4, at the head of a process group of its own. */
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
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      const reason = signal ? `signal ${signal}` : `exit code ${code}`;
      // Its last words may still be in the pipe; a child of its own may hold the pipe open much longer.
      const late = setTimeout(() => resolve(reason), 200);
      child.stderr?.once('close', () => {
        clearTimeout(late);
        resolve(reason);
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
  };
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
