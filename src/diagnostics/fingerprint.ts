import { createHash } from 'node:crypto';

import type { AnyFinding } from './diagnostic.ts';

/**
 * What a finding is told by, whatever line it stands on: rule, file, facts and the text that it marks. The severity does
 * not count: a plan may weigh its rules anew.
 */
export function fingerprintOf({ at, code, facts }: AnyFinding): string {
  const marked = at.source.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim();
  const told = JSON.stringify([code, at.source.file, facts, marked]);
  return createHash('sha256').update(told).digest('hex').slice(0, 16);
}

/** Fingerprints in the order of the findings; of findings alike, the second and those after it get a number. */
export function uniqueFingerprints(findings: readonly AnyFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const fingerprint = fingerprintOf(finding);
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${count}`;
  });
}
