import type { Setting, Shown } from './formatter.ts';

/** The lines below the findings: what was counted, and what is not shown; none when only findings are wanted. */
export function summaryLines(
  { beyond, least, lighter, stats }: Shown,
  { quiet, words }: Pick<Setting, 'quiet' | 'words'>,
): readonly string[] {
  if (quiet) return [];
  // “no problems” is true only where nothing is left out
  const { infos = 0, severity = 'info', warnings = 0 } = least ?? {};
  const counts = words.summary(stats, lighter > 0 ? severity : 'info');
  return [counts, ...(beyond + lighter > 0 ? [words.notShown({ beyond, warnings, infos })] : [])];
}
