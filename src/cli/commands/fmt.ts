import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { canonical } from '../../canonical/canonical.ts';
import { messages, type Language } from '../../messages/languages.ts';
import { fmtTalk } from '../../messages/talk/fmt.ts';
import { visible } from '../../messages/wording.ts';
import { discover, type Found } from '../../sources/discover.ts';
import { filesOnDisk } from '../../sources/plan-files.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { faultsIn } from '../faults.ts';
import { folderOfPlan } from '../folder-of-plan.ts';
import { pathInFolder, placeInPlan } from '../place-in-plan.ts';
import { requirePlan } from '../require-plan.ts';
import { print, say, type ColourWish } from '../streams.ts';
import { rewriteFile } from '../write-file.ts';

export interface FmtFlags {
  /** Files, and folders of plans or in plans; none for the plan here or above. */
  readonly paths: readonly string[];
  /** Writes nothing, lists what differs. */
  readonly check: boolean;
  readonly language: Language;
  readonly colour: ColourWish;
}

/** A file to give its form. */
interface Wanted extends Found {
  /** The folder of its plan, as seen from the working directory. */
  readonly folder: string;
  /** As people are shown it. */
  readonly path: string;
}

/** `piao fmt`: gives files their canonical form, or tells which have another. */
export async function fmtCommand({ check, colour, language, paths }: FmtFlags): Promise<ExitCode> {
  const talk = fmtTalk[language];
  const wanted = await wantedFiles(paths, language);
  const broken: Wanted[] = [];
  const differing: Wanted[] = [];
  const sentences: string[] = [];
  let isDefect = false;
  for (const one of wanted) {
    const { fault, source } = await filesOnDisk(one.folder).read(one.file, one.path);
    const result = fault ? { leftAlone: 'broken' as const } : await canonical(source.text, one.kind);
    if ('text' in result) {
      if (result.text === source.text) continue;
      differing.push(one);
      if (check) await print(`${visible(one.path)}\n`);
      else {
        write(join(one.folder, one.file), source.text, result.text, language);
        await say(visible(one.path));
      }
    } else if (result.leftAlone === 'broken') broken.push(one);
    else {
      isDefect ||= result.leftAlone === 'unproven';
      sentences.push(talk[result.leftAlone](one.path));
    }
  }
  for (const folder of new Set(broken.map((one) => one.folder))) {
    const ofFolder = broken.filter((one) => one.folder === folder);
    await say((await faultsIn(filesOnDisk(folder), ofFolder, { colour, folder, language })).trimEnd());
  }
  if (broken.length > 0) await say(talk.broken(broken.length));
  for (const sentence of sentences) await say(visible(sentence));
  // of the others it is not known
  const known = wanted.length - broken.length - sentences.length;
  const alone = wanted.length - known;
  if (known > 0)
    await say(check ? talk.differ(differing.length, known, alone) : talk.changed(differing.length, known, alone));
  if (isDefect) return exitCode.failure;
  const isClean = broken.length === 0 && sentences.length === 0 && !(check && differing.length > 0);
  return isClean ? exitCode.clean : exitCode.findings;
}

/** The files that some paths mean, each once, in the order of the paths. */
async function wantedFiles(paths: readonly string[], language: Language): Promise<readonly Wanted[]> {
  const files = new Map<string, Wanted>();
  if (paths.length === 0) requirePlan(folderOfPlan(undefined), language);
  const named = paths.length > 0 ? paths : [folderOfPlan(undefined)];
  for (const path of named)
    for (const one of await filesAt(path, language)) files.set(resolve(one.folder, one.file), one);
  return [...files.values()];
}

async function filesAt(path: string, language: Language): Promise<readonly Wanted[]> {
  const talk = fmtTalk[language];
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Failure(talk.missing(path));
  const isFile = !stats.isDirectory();
  const isPlan = !isFile && existsSync(join(path, 'piao.yaml'));
  const folder = isPlan ? path : folderOfPlan(undefined, isFile ? dirname(path) : path);
  requirePlan(folder, language);
  const wantedOf = ({ file, kind }: Found): Wanted => ({
    file,
    kind,
    folder,
    path: relative(process.cwd(), resolve(folder, file)).replaceAll('\\', '/'),
  });
  if (isFile) return [wantedOf(placeInPlan(path, folder, language))];
  const { found } = await discover(folder);
  const inside = isPlan ? '' : pathInFolder(path, folder);
  const wanted = found.filter(({ file }) => inside === '' || file.startsWith(`${inside}/`));
  if (wanted.length === 0) throw new Failure(talk.noFiles(path));
  return wanted.map(wantedOf);
}

function write(path: string, before: string, after: string, language: Language): void {
  const { talk } = messages[language];
  // an editor may have saved it since it was read
  if (new TextDecoder().decode(readFileSync(path)) !== before) throw new Failure(talk.changedMeanwhile(path));
  try {
    rewriteFile(path, after);
  } catch (error) {
    throw new Failure(talk.cannotWriteThere(path, (error as NodeJS.ErrnoException).code ?? ''));
  }
}
