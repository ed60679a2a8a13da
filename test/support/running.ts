import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { root } from './cli.ts';

/** The built program while it runs: what it writes can be waited for. */
export interface Running {
  readonly process: ChildProcess;
  /** Resolves with what was written on a stream since the last wait for it, when that matches. */
  until(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<string>;
  /** Everything written so far. */
  written(stream: 'stdout' | 'stderr'): string;
  /** The exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts the built program in a process of its own, without colours and in Italian; it goes with the test. */
export function startPiao(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Running {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(root, 'lib', 'cli.js'), ...args], {
    cwd,
    env: { PATH, HOME, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const text = { stdout: '', stderr: '' };
  const seen = { stdout: 0, stderr: 0 };
  const waiting: (() => void)[] = [];
  const awaken = (): void => {
    for (const one of waiting.splice(0)) one();
  };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      text[stream] += chunk;
      awaken();
    });
  }
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      over = true;
      awaken();
      resolve(code);
    });
  });
  return {
    process: child,
    ended,
    written: (stream) => text[stream],
    async until(stream, pattern) {
      for (;;) {
        const fresh = text[stream].slice(seen[stream]);
        const found = pattern.exec(fresh);
        if (found) {
          seen[stream] += found.index + found[0].length;
          return fresh.slice(0, found.index + found[0].length);
        }
        if (over) throw new Error(`piao ended without ${pattern}:\n${text.stdout}\n${text.stderr}`);
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
      }
    },
  };
}
