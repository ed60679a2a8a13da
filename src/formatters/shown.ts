import type { Report, Severity } from '../diagnostics/diagnostic.ts';
import { statsOf } from '../diagnostics/sort.ts';
import type { Shown } from './formatter.ts';

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The findings of a report that weigh at least as much, counted anew. */
export function atLeast(report: Report, severity: Severity): Shown {
  const diagnostics = report.diagnostics.filter((one) => weights[one.severity] >= weights[severity]);
  const stats = statsOf(diagnostics, report.stats.files);
  const { infos, warnings } = report.stats;
  return {
    ...report,
    diagnostics,
    stats,
    lighter: report.diagnostics.length - diagnostics.length,
    least: { severity, warnings: warnings - stats.warnings, infos: infos - stats.infos },
    beyond: 0,
  };
}

/** The first findings of a report; the counts are of all. */
export function atMost(shown: Shown, limit: number | undefined): Shown {
  const diagnostics = limit === undefined ? shown.diagnostics : shown.diagnostics.slice(0, limit);
  return { ...shown, diagnostics, beyond: shown.diagnostics.length - diagnostics.length };
}
