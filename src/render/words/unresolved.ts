import type { Citation } from '../../plan/citations.ts';

/**
 * A citation of something that no register knows, as a reader of the page may see it: `atto gc-2026-9`. An act is asked
 * for with a warning only, so a plan may be published with one.
 */
export function unresolvedInWords({ id, kind }: Citation): string {
  return `${kind === 'unita' ? 'unità' : kind} ${id}`.trim();
}
