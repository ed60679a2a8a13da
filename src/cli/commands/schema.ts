import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { nearest } from '../../diagnostics/suggest.ts';
import { wrap } from '../../formatters/wrap.ts';
import { messages, type Language } from '../../messages/languages.ts';
import { schemaTalk } from '../../messages/talk/schema.ts';
import { makeFolder } from '../../publish/make-folder.ts';
import { contains, realPlaceOf } from '../../publish/places.ts';
import { bundledSchema, schemaFiles } from '../../schema/bundled-schema.ts';
import { schemas } from '../../schema/schemas.ts';
import { kinds, placeOf, type Kind } from '../../sources/kinds.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { folderOfPlan } from '../folder-of-plan.ts';
import { print, say, terminalOf, type ColourWish } from '../streams.ts';
import { replaceFile } from '../write-file.ts';

export interface SchemaFlags {
  /** The kind of file; none for the list of all. */
  readonly kind: string | undefined;
  /** The folder that takes all schemas. */
  readonly out: string | undefined;
  readonly language: Language;
  readonly colour: ColourWish;
}

/** `piao schema [TIPO]`: the schema of a kind of file, the list of kinds, or all schemas in a folder. */
export async function schemaCommand(flags: SchemaFlags): Promise<ExitCode> {
  const { kind, language, out } = flags;
  if (kind !== undefined && !isKind(kind)) throw new Failure(unknownKind(kind, language));
  if (out !== undefined) await writeAll(out, language);
  else await print(kind === undefined ? list(flags) : bundledSchema(kind));
  return exitCode.clean;
}

function isKind(name: string): name is Kind {
  return (kinds as readonly string[]).includes(name);
}

function unknownKind(name: string, language: Language): string {
  const near = nearest(name, kinds);
  const sentence = schemaTalk[language].unknownKind(name);
  return near === undefined ? sentence : `${sentence} ${messages[language].talk.didYouMean(near)}`;
}

/** Each kind with the place of its file, and what it is. */
function list({ colour, language }: SchemaFlags): string {
  const { chalk, width } = terminalOf(process.stdout, colour);
  const longest = Math.max(...kinds.map((kind) => kind.length));
  const lines = kinds.flatMap((kind) => [
    `${chalk.bold(kind)}${' '.repeat(longest - kind.length)}  ${placeOf(kind)}`,
    ...wrap(schemas[kind].description ?? '', Math.min(width, 100) - longest - 2).map(
      (line) => `${' '.repeat(longest + 2)}${chalk.dim(line)}`,
    ),
  ]);
  return `${[...lines, '', ...wrap(schemaTalk[language].listHint, Math.min(width, 100))].join('\n')}\n`;
}

/** Writes every schema that is not there as it is; nothing at all where one would take the place of another file. */
async function writeAll(folder: string, language: Language): Promise<void> {
  const talk = schemaTalk[language];
  const plan = folderOfPlan(undefined, folder);
  if (contains(realPlaceOf(resolve(plan)), realPlaceOf(resolve(folder)))) throw new Failure(talk.insidePlan(folder));
  const files = [...schemaFiles()].map(([name, text]) => ({
    path: join(folder, name),
    text,
    there: contentOf(join(folder, name)),
  }));
  for (const { path, there } of files)
    if (there !== undefined && !isSchema(there)) throw new Failure(talk.foreign(path));
  const changed = files.filter(({ text, there }) => there === undefined || !isSame(there, text));
  try {
    makeFolder(resolve(folder));
    for (const { path, text } of changed) replaceFile(path, text);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Failure(messages[language].talk.cannotWriteOut(folder, code));
  }
  await say(talk.written(changed.length, files.length - changed.length, folder));
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** Whether a text is a schema of ours, of this version or another: it calls itself by the name of its file. */
function isSchema(text: string): boolean {
  try {
    const data = JSON.parse(text) as { readonly $id?: unknown } | null;
    return typeof data?.$id === 'string' && schemaFiles().has(data.$id);
  } catch {
    return false;
  }
}

/** Whether two texts hold the same schema, however it is laid out. */
export function isSame(one: string, other: string): boolean {
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false;
  }
}
