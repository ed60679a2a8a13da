import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { check } from '../../check.ts';
import { stdinTalk } from '../../messages/talk/stdin.ts';
import { withContent } from '../../sources/files-in-memory.ts';
import { filesOnDisk } from '../../sources/plan-files.ts';
import type { ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { placeInPlan } from '../place-in-plan.ts';
import { reporterOf, type ReportFlags } from '../report.ts';
import { requirePlan } from '../require-plan.ts';
import { only } from './staged.ts';

export interface StdinFlags extends ReportFlags {
  /** Whether the text comes on stdin; the two flags go together. */
  readonly stdin: boolean;
  /** The file that the text is, or would be. */
  readonly path: string | undefined;
}

/** `piao check --stdin --stdin-path FILE`: the findings of one file as an editor holds it, in the plan on the disk. */
export async function stdinCommand({ path, stdin, ...flags }: StdinFlags): Promise<ExitCode> {
  const { folder, language } = flags;
  const talk = stdinTalk[language];
  if (!stdin) throw new Failure(talk.stdinMissing);
  if (path === undefined) throw new Failure(talk.pathMissing);
  const reporter = reporterOf(flags);
  requirePlan(folder, language);
  const { file } = placeInPlan(path, folder, language);
  const bytes = await buffer(process.stdin);
  const files = withContent(filesOnDisk(resolve(folder)), file, bytes);
  const checked = await check({ folder, workingDirectory: process.cwd(), language, files });
  return reporter.show(
    only(
      checked,
      checked.report.diagnostics.filter(({ primary }) => primary.source.file === file),
    ),
  );
}
