import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { root } from './cli.ts';

/** Keys to press at the prompt below a text that was not there at the press before. */
export type Press = readonly [when: string, keys: string];

export const enter = '\r';
export const controlC = '\u0003';
export const controlD = '\u0004';

export interface TerminalOptions {
  readonly cwd: string;
  readonly columns?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Session {
  readonly code: number | null;
  /** All that was on the screen, what was typed included, with plain line ends. */
  readonly screen: string;
}

/** Runs the built program in a pseudo-terminal to its end, and presses keys when it asks for them. */
export function atTerminal(
  args: readonly string[],
  presses: readonly Press[],
  { columns = 80, cwd, environment = {} }: TerminalOptions,
): Promise<Session> {
  const { HOME = '', PATH = '' } = process.env;
  const words = [process.execPath, join(root, 'lib', 'cli.js'), ...args].map((word) => `'${word}'`);
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['-qefc', `stty cols ${columns}; exec ${words.join(' ')}`, '/dev/null'], {
      cwd,
      env: { PATH, HOME, NO_COLOR: '1', TERM: 'xterm', SHELL: '/bin/sh', ...environment },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    // one that still waits when the time is up
    onTestFinished(() => void child.kill());
    let screen = '';
    let seen = 0;
    const waiting = [...presses];
    child.stdin.on('error', () => {});
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text;
      for (let [next] = waiting; next && screen.includes(next[0], seen); [next] = waiting) {
        // what is typed before the prompt is there would stand on the line of the question
        if (next[1] !== '' && !screen.endsWith('> ')) break;
        seen = screen.indexOf(next[0], seen) + next[0].length;
        child.stdin.write(next[1]);
        waiting.shift();
      }
    });
    child.on('error', () => reject(new Error('This test needs `script` (on Debian: bsdutils).')));
    child.on('close', (code) => {
      if (waiting[0]) reject(new Error(`“${waiting[0][0]}” never appeared:\n${screen}`));
      else resolve({ code, screen: screen.replaceAll('\r\n', '\n') });
    });
  });
}
