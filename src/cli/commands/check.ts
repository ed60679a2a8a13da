import { check } from '../../check.ts';
import type { ExitCode } from '../exit-code.ts';
import { reporterOf, type ReportFlags } from '../report.ts';
import { requirePlan } from '../require-plan.ts';

export interface CheckFlags extends ReportFlags {
  readonly folder: string;
}

/** `piao check`: the report on stdout or in files, and whether the plan is clean. */
export async function checkCommand({ folder, ...flags }: CheckFlags): Promise<ExitCode> {
  const reporter = reporterOf(flags);
  requirePlan(folder, flags.language);
  return reporter.show(await check({ folder, workingDirectory: process.cwd(), language: flags.language }));
}
