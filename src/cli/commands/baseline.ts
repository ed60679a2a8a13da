import { join } from 'node:path';

import { check } from '../../check.ts';
import type { AnyFinding } from '../../diagnostics/diagnostic.ts';
import { baselineOf, compareWith, parseBaseline, writeBaseline } from '../../diagnostics/baseline.ts';
import { messages } from '../../messages/languages.ts';
import { baselineFile, readBaselineText } from '../../sources/baseline-file.ts';
import type { ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { reporterOf } from '../report.ts';
import { requirePlan } from '../require-plan.ts';
import { say } from '../streams.ts';
import { replaceFile } from '../write-file.ts';
import type { CheckFlags } from './check.ts';

/**
 * `piao check --update-baseline`: writes down what the rules find today, so that from now on only what is new is told,
 * and reports what is left: files that cannot be read are never taken for granted.
 */
export async function baselineCommand(flags: CheckFlags): Promise<ExitCode> {
  const { folder, language } = flags;
  const { talk } = messages[language];
  const reporter = reporterOf(flags);
  requirePlan(folder, language);
  const options = { folder, workingDirectory: process.cwd(), language };
  const { ruleFindings } = await check({ ...options, withKnown: true });
  const path = join(folder, baselineFile);
  const change = changeSince(readBaselineText(folder), ruleFindings);
  try {
    replaceFile(path, writeBaseline(baselineOf(ruleFindings)));
  } catch (error) {
    throw new Failure(talk.cannotWriteThere(path, (error as NodeJS.ErrnoException).code ?? ''));
  }
  await say(talk.baselineWritten(ruleFindings.length, path, change));
  return reporter.show(await check(options));
}

/** What findings are new against the baseline that a text holds, and how many of it went: nothing hides in a new one unsaid. */
function changeSince(
  text: string | undefined,
  findings: readonly AnyFinding[],
): { readonly fresh: number; readonly errors: number; readonly gone: number } | undefined {
  const before = text === undefined ? undefined : parseBaseline(text);
  if (!before) return undefined;
  const { fresh, known } = compareWith(findings, before);
  return {
    fresh: fresh.length,
    errors: fresh.filter(({ severity }) => severity === 'error').length,
    gone: before.known.reduce((sum, { count }) => sum + count, 0) - known,
  };
}
