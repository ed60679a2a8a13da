import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fix, type Correction, type Fixed } from '../../fix.ts';
import { messages, type Language } from '../../messages/languages.ts';
import { visible } from '../../messages/wording.ts';
import type { ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { reporterOf } from '../report.ts';
import { requirePlan } from '../require-plan.ts';
import { print, say } from '../streams.ts';
import { rewriteFile } from '../write-file.ts';
import type { CheckFlags } from './check.ts';

export interface FixFlags extends CheckFlags {
  /** Shows the changes and writes nothing. */
  readonly dryRun: boolean;
}

const byteOrderMark = '\uFEFF';

/** `piao check --fix`: puts right what has one right answer, says what it did, and reports the rest. */
export async function fixCommand({ dryRun, ...flags }: FixFlags): Promise<ExitCode> {
  const { folder, language } = flags;
  const { talk } = messages[language];
  const reporter = reporterOf(flags);
  requirePlan(folder, language);
  const fixed = await fix({ folder, workingDirectory: process.cwd(), language });
  if (dryRun) {
    await print(await differences(fixed, folder));
    await say(talk.wouldCorrect(fixed.corrections.length));
    return reporter.worth(fixed.checked);
  }
  for (const { file, before, after } of fixed.files) {
    const path = join(folder, file);
    // an editor may have saved it since it was read
    if (textOf(path) !== before) throw new Failure(talk.changedMeanwhile(path));
    write(path, after, language);
  }
  for (const correction of fixed.corrections) await say(lineOf(correction));
  await say(talk.corrected(fixed.corrections.length));
  return reporter.show(fixed.checked);
}

/** `piao/struttura.yaml:12:9 somme-tabelle: 492 → 493`. */
function lineOf({ after, before, diagnostic: { code, primary } }: Correction): string {
  const { column, line } = primary.source.position(primary.start);
  const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text).replace(/\s+/g, ' ');
  return visible(`${primary.source.path}:${line}:${column} ${code}: ${short(before)} → ${short(after)}`);
}

/** The changes as a unified diff, which `git apply` reads. */
async function differences({ files }: Fixed, folder: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  return files
    .map(({ after, before, file, path }) => {
      // the reader drops a byte-order mark, and git would miss it
      const mark = isMarked(join(folder, file)) ? byteOrderMark : '';
      const names = [`a/${path}`, `b/${path}`] as const;
      return createTwoFilesPatch(...names, mark + before, mark + after, undefined, undefined, { context: 2 }).replace(
        /^=+\n/,
        '',
      );
    })
    .join('');
}

function isMarked(path: string): boolean {
  return readFileSync(path).subarray(0, 3).equals(Buffer.from(byteOrderMark));
}

/** The text of a file, without its byte-order mark; nothing when it is gone. */
function textOf(path: string): string | undefined {
  return existsSync(path) ? new TextDecoder().decode(readFileSync(path)) : undefined;
}

function write(path: string, text: string, language: Language): void {
  try {
    rewriteFile(path, text);
  } catch (error) {
    throw new Failure(messages[language].talk.cannotWriteThere(path, (error as NodeJS.ErrnoException).code ?? ''));
  }
}
