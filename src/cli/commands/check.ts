import { check } from '../../check.ts';
import type { ExitCode } from '../exit-code.ts';
import { waitBeforeOptimising } from '../patience.ts';
import { reporterOf, type ReportFlags } from '../report.ts';
import { requirePlan } from '../require-plan.ts';

export type CheckFlags = ReportFlags;

/** `piao check`: the report on stdout or in files, and whether the plan is clean. */
export async function checkCommand(flags: CheckFlags): Promise<ExitCode> {
  const { folder, language } = flags;
  waitBeforeOptimising();
  const reporter = reporterOf(flags);
  requirePlan(folder, language);
  return reporter.show(await check({ folder, workingDirectory: process.cwd(), language }));
}
