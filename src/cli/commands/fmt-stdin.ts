import { dirname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { canonical } from '../../canonical/canonical.ts';
import type { Language } from '../../messages/languages.ts';
import { fmtTalk } from '../../messages/talk/fmt.ts';
import { stdinTalk } from '../../messages/talk/stdin.ts';
import { withContent } from '../../sources/files-in-memory.ts';
import { filesOnDisk } from '../../sources/plan-files.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { faultsIn } from '../faults.ts';
import { folderOfPlan } from '../folder-of-plan.ts';
import { placeInPlan } from '../place-in-plan.ts';
import { requirePlan } from '../require-plan.ts';
import { print, say, type ColourWish } from '../streams.ts';

export interface FmtStdinFlags {
  /** Whether the text comes on stdin; the two flags go together. */
  readonly stdin: boolean;
  /** The file that the text is, or would be. */
  readonly path: string | undefined;
  readonly language: Language;
  readonly colour: ColourWish;
}

const byteOrderMark = '\uFEFF';

/** `piao fmt --stdin --stdin-path FILE`: the canonical form of what an editor holds; nothing on stdout where it has none. */
export async function fmtStdinCommand({ colour, language, path, stdin }: FmtStdinFlags): Promise<ExitCode> {
  if (!stdin) throw new Failure(stdinTalk[language].stdinMissing);
  if (path === undefined) throw new Failure(stdinTalk[language].pathMissing);
  const talk = fmtTalk[language];
  const folder = folderOfPlan(undefined, dirname(path));
  requirePlan(folder, language);
  const place = placeInPlan(path, folder, language);
  const bytes = await buffer(process.stdin);
  const files = withContent(filesOnDisk(resolve(folder)), place.file, bytes);
  const { fault, source } = await files.read(place.file, path);
  const result = fault ? { leftAlone: 'broken' as const } : await canonical(source.text, place.kind);
  if ('text' in result) {
    // the reader drops it
    const isMarked = bytes.subarray(0, 3).equals(Buffer.from(byteOrderMark));
    await print(isMarked ? byteOrderMark + result.text : result.text);
    return exitCode.clean;
  }
  if (result.leftAlone === 'broken') {
    await say((await faultsIn(files, [place], { colour, folder, language })).trimEnd());
    return exitCode.findings;
  }
  await say(talk[result.leftAlone](path));
  return result.leftAlone === 'unproven' ? exitCode.failure : exitCode.findings;
}
