import { check, type Checked } from '../../check.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fingerprintOf } from '../../diagnostics/fingerprint.ts';
import { statsOf } from '../../diagnostics/sort.ts';
import type { Language } from '../../messages/languages.ts';
import { stagedTalk } from '../../messages/talk/staged.ts';
import { filesInMemory } from '../../sources/files-in-memory.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { GitError, headOf, indexOf, repositoryOf, touchedBy } from '../git.ts';
import { reporterOf, type ReportFlags } from '../report.ts';
import { requireFolder } from '../require-plan.ts';
import { say } from '../streams.ts';

/**
 * `piao check --staged`: the plan as it would be committed now. Shows what is wrong in the files that the commit touches, and
 * elsewhere what the last commit did not have: an office is not stopped by what others left.
 */
export async function stagedCommand(flags: ReportFlags): Promise<ExitCode> {
  const { folder, language, quiet } = flags;
  const talk = stagedTalk[language];
  const reporter = reporterOf(flags);
  requireFolder(folder, language);
  const { head, index, touched } = read(folder, language);
  if (touched.size === 0) {
    if (!quiet) await say(talk.nothingStaged);
    return exitCode.clean;
  }
  if (!index.contents.has('piao.yaml')) throw new Failure(talk.manifestNotStaged(folder));
  const options = { folder, workingDirectory: process.cwd(), language };
  const checked = await check({ ...options, files: filesInMemory(index) });
  const { diagnostics } = checked.report;
  const isTouched = ({ primary }: Diagnostic): boolean => touched.has(primary.source.file);
  const before =
    head && diagnostics.some((one) => !isTouched(one))
      ? (await check({ ...options, files: filesInMemory(head) })).report.diagnostics
      : [];
  const old = countsOf(before);
  const shown = diagnostics.filter((one) => !takeOne(old, one) || isTouched(one));
  const code = await reporter.show(only(checked, shown));
  if (shown.length < diagnostics.length && !quiet) await say(talk.elsewhere(diagnostics.length - shown.length));
  return code;
}

function read(
  folder: string,
  language: Language,
): {
  readonly index: ReturnType<typeof indexOf>;
  readonly head: ReturnType<typeof headOf>;
  readonly touched: ReadonlySet<string>;
} {
  try {
    const repository = repositoryOf(folder);
    return { index: indexOf(repository), head: headOf(repository), touched: touchedBy(repository) };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const talk = stagedTalk[language];
    switch (error.trouble) {
      case 'missing':
        throw new Failure(talk.gitMissing);
      case 'no-repository':
        throw new Failure(talk.noRepository(folder));
      case 'unmerged':
        throw new Failure(talk.unmerged(folder));
      case 'failed':
        throw new Failure(talk.gitFailed(error.message));
    }
  }
}

function countsOf(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { finding } of diagnostics) {
    const fingerprint = fingerprintOf(finding);
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  }
  return counts;
}

/** Whether one like it is left, which it takes. */
function takeOne(counts: Map<string, number>, { finding }: Diagnostic): boolean {
  const fingerprint = fingerprintOf(finding);
  const left = counts.get(fingerprint) ?? 0;
  counts.set(fingerprint, left - 1);
  return left > 0;
}

/** A check of which only some findings count. */
export function only(checked: Checked, diagnostics: readonly Diagnostic[]): Checked {
  const { report } = checked;
  return { ...checked, report: { ...report, diagnostics, stats: statsOf(diagnostics, report.stats.files) } };
}
