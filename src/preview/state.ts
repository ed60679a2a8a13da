import type { Report } from '../diagnostics/diagnostic.ts';

/** A page of a plan without errors. */
export interface GoodPage {
  readonly html: string;
  /** `piao.json`. */
  readonly data: string;
  /** Tells this page from any other. */
  readonly version: string;
}

/** How the previewed plan stands. */
export interface PreviewState {
  /** The last page without errors; none when there was no such moment yet. */
  readonly good: GoodPage | undefined;
  /** What the last check says: its report, or a sentence where it could not be made. */
  readonly outcome: { readonly report: Report } | { readonly sentence: string };
}

/** Whether the last check keeps the page from following: the plan has errors, or could not be checked. */
export function isStopped({ outcome }: PreviewState): boolean {
  return 'sentence' in outcome || outcome.report.stats.errors > 0;
}
