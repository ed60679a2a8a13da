import type { AnyFinding, Diagnostic, Severity, Stats } from './diagnostic.ts';

/** One order for every run: by file, by place, by code. */
export function sortFindings(findings: readonly AnyFinding[]): readonly AnyFinding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.at.source.path, b.at.source.path) ||
      a.at.start - b.at.start ||
      compare(a.code, b.code) ||
      a.at.end - b.at.end,
  );
}

/** Counts by severity, over all of them. */
export function statsOf(diagnostics: readonly Pick<Diagnostic, 'severity'>[], files: number): Stats {
  const count = (severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length;
  return { files, errors: count('error'), warnings: count('warning'), infos: count('info') };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
