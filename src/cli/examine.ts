import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { messages, type Language } from '../messages/languages.ts';
import type { Findings } from '../messages/talk/doctor.ts';
import { findBrowser, fontsFolder, tryBrowser } from '../pdf/index.ts';
import { schemaFileName, schemaFiles } from '../schema/bundled-schema.ts';
import { discover } from '../sources/discover.ts';
import { isSame } from './commands/schema.ts';
import { commitHookOf } from './commit-hook.ts';
import { Failure } from './failure.ts';
import { git, GitError } from './git.ts';
import { machine } from './machine.ts';
import { pdfFailure } from './pdf-failure.ts';
import { requirePlan } from './require-plan.ts';
import { systemFailure } from './system-failure.ts';

/** What to look at. */
export interface Subject {
  readonly folder: string;
  /** Where `build` would write. */
  readonly out: string;
  readonly browser: string | undefined;
  /** Milliseconds for the start of the browser. */
  readonly timeout: number;
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** The versions of Node that piao runs on, as package.json has them. */
export const nodeRange = '^20.19 || ^22.12 || >=24';

/** Looks at the machine and the plan, and gives what it found as facts. Nothing that is missing makes it fail. */
export async function examine(subject: Subject): Promise<Findings> {
  const plan = await planAt(subject);
  return {
    piao: { version: PIAO_VERSION },
    node: { version: process.versions.node, supported: isSupported(process.versions.node), range: nodeRange },
    browser: await browserOf(subject),
    fonts: { count: fonts() },
    output: writable(subject.out),
    temporary: writable(tmpdir()),
    plan,
    schemas: plan.files === undefined ? { right: 0, wrong: [], none: 0 } : await schemasOf(subject.folder),
    git: gitAt(subject.folder),
    hook: commitHookOf(existsSync(subject.folder) ? subject.folder : '.'),
  };
}

/** Whether a version of Node is in the range that piao runs on. */
export function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
}

async function browserOf({ browser, language, signal, timeout }: Subject): Promise<Findings['browser']> {
  const { talk } = messages[language];
  try {
    const found = await findBrowser(machine(), browser);
    return await tryBrowser({ browser: found, machine: machine(), fonts: fontsFolder, timeout, signal });
  } catch (error) {
    signal.throwIfAborted();
    const sentence = pdfFailure(error, talk) ?? systemFailure(error, talk);
    if (sentence === undefined) throw error;
    return { sentence };
  }
}

function fonts(): number {
  try {
    return readdirSync(fontsFolder).filter((name) => name.endsWith('.ttf')).length;
  } catch {
    return 0;
  }
}

/** Whether something can be written at a place, or, as long as it is not there, in the folder that would hold it. */
function writable(place: string): Findings['output'] {
  let folder = resolve(place);
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return { folder: place, reason: statSync(folder).isDirectory() ? undefined : 'ENOTDIR' };
  } catch (error) {
    return { folder: place, reason: (error as NodeJS.ErrnoException).code ?? 'EACCES' };
  }
}

async function planAt({ folder, language }: Subject): Promise<Findings['plan']> {
  try {
    requirePlan(folder, language);
    return { folder, files: (await discover(folder)).found.length, sentence: undefined };
  } catch (error) {
    const { talk } = messages[language];
    const sentence = error instanceof Failure ? error.message : systemFailure(error, talk);
    if (sentence === undefined) throw error;
    return { folder, files: undefined, sentence };
  }
}

const modeline = /^#\s*yaml-language-server:\s*\$schema=(\S+)/m;

/** Whether the files of the plan name the schema that an editor would need, as this version has it. */
async function schemasOf(folder: string): Promise<Findings['schemas']> {
  const ours = schemaFiles();
  const wrong: string[] = [];
  let right = 0;
  let none = 0;
  for (const { file, kind } of (await discover(folder)).found) {
    const [, address] = modeline.exec(readText(join(folder, file))) ?? [];
    if (address === undefined) none += 1;
    else if (isRight(resolve(folder, dirname(file), address), ours.get(schemaFileName(kind)) ?? '')) right += 1;
    else wrong.push(join(folder, file));
  }
  return { right, wrong, none };
}

function isRight(path: string, schema: string): boolean {
  const text = readText(path);
  return text !== '' && isSame(text, schema);
}

/** The text of a file; none where it cannot be read, which others tell. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function gitAt(folder: string): Findings['git'] {
  const place = existsSync(folder) ? folder : '.';
  try {
    const version = git(place, ['--version'])
      .toString()
      .replace(/^git version |\r?\n$/g, '');
    return { version, repository: isInRepository(place) };
  } catch (error) {
    if (error instanceof GitError) return { version: undefined, repository: false };
    throw error;
  }
}

function isInRepository(folder: string): boolean {
  try {
    git(folder, ['rev-parse', '--show-toplevel']);
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}
