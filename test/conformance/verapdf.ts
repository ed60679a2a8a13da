import { spawnSync } from 'node:child_process';

import { fetchVeraPdf } from '../../scripts/verapdf.js';

/** What veraPDF says of a file, by one standard. */
export interface Verdict {
  readonly compliant: boolean;
  /** How many of its rules the file passes. */
  readonly passed: number;
  /** Rules that the file breaks, with the first place. */
  readonly broken: readonly string[];
}

/** As veraPDF names them: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). */
export const standards = ['3a', 'ua1'] as const;

const found = fetchVeraPdf();

/** The program, or why it is not here: then nothing is judged. */
export const judge: { readonly program?: string; readonly reason?: string } = found;

interface Rule {
  readonly clause: string;
  readonly testNumber: number;
  readonly description: string;
  readonly checks: readonly { readonly context: string }[];
}

interface Result {
  readonly compliant: boolean;
  readonly details: { readonly passedRules: number; readonly ruleSummaries: readonly Rule[] };
}

interface Answer {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string };
      readonly validationResult?: Result | readonly Result[];
    }[];
  };
}

/** The verdict on each file, by its path. */
export function verdictsOn(
  files: readonly string[],
  standard: (typeof standards)[number],
): ReadonlyMap<string, Verdict> {
  const options = ['-f', standard, '--format', 'json', '--maxfailuresdisplayed', '1'];
  const { status, stderr, stdout } = spawnSync(
    'java',
    ['-cp', judge.program ?? '', 'org.verapdf.apps.GreenfieldCliWrapper', ...options, ...files],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  // 1 says that a file is not compliant, which the answer tells better
  if (status === null || status > 1) throw new Error(`veraPDF ended with ${status}: ${stderr}`);
  const { report } = JSON.parse(stdout) as Answer; // the shape of its own reports
  return new Map(
    report.jobs.map(({ itemDetails, validationResult }) => [itemDetails.name, verdictOf(validationResult)]),
  );
}

function verdictOf(answer: Result | readonly Result[] | undefined): Verdict {
  const result = answer && 'details' in answer ? answer : answer?.[0];
  if (!result) return { compliant: false, passed: 0, broken: ['the file could not be read'] };
  const { passedRules, ruleSummaries } = result.details;
  const broken = ruleSummaries.map(
    ({ checks, clause, description, testNumber }) =>
      `${clause}-${testNumber} ${description} (${checks[0]?.context ?? ''})`,
  );
  return { compliant: result.compliant, passed: passedRules, broken };
}
