import type { Setting, Shown } from './formatter.ts';

/** The lines below the findings: what was counted, and what is not shown; none when only findings are wanted. */
export function summaryLines({ beyond, lighter, stats }: Shown, { quiet, words }: Setting): readonly string[] {
  if (quiet) return [];
  return [words.summary(stats), ...(beyond + lighter > 0 ? [words.notShown({ beyond, lighter })] : [])];
}
