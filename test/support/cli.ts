import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const program = join(root, 'lib', 'cli.js');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What comes on its standard input; nothing comes unless told. */
  readonly input?: string | Uint8Array;
  /** Given the process when it has started, to send it a signal. */
  readonly onStart?: (process: { kill(signal: NodeJS.Signals): boolean }) => Promise<void>;
}

/** Runs the built program to its end in a process of its own, without colours and in Italian. */
export function piao(args: readonly string[], { cwd, environment = {}, input, onStart }: RunOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: { PATH, HOME, NO_COLOR: '1', ...environment },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    // a program that does not read to the end closes its side
    child.stdin?.on('error', () => {}).end(input);
    onStart?.(child).catch(reject);
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** What a person sees of a run, as one text. */
export function transcript(args: readonly string[], { code, stdout, stderr }: Outcome): string {
  return [
    `$ piao ${args.join(' ')}`,
    stdout.trimEnd(),
    ...(stderr === '' ? [] : ['--- stderr', stderr.trimEnd()]),
    `--- exit ${code}`,
    '',
  ].join('\n');
}

/** A folder of its own for one test; taken away by `remove`. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'piao-test-')));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Copies the example plan to `piao/` in a folder. */
export function copyExample(folder: string): void {
  cpSync(join(root, 'piao'), join(folder, 'piao'), { recursive: true });
}

/** Writes files, by path from a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}
