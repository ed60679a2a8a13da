import { expect, it } from 'vitest';

import { gitlab } from '../../src/formatters/gitlab.ts';
import { exampleReport, written } from './support.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

it('gitlab gets all that its documentation asks of an issue, with a fingerprint of its own', async () => {
  const report = await exampleReport();
  const issues = JSON.parse(written(gitlab, report)) as readonly Issue[];

  expect(issues).toHaveLength(report.diagnostics.length);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  for (const issue of issues) {
    expect(issue.description).toMatch(/\S/);
    expect(issue.check_name).toMatch(/^[a-z0-9/-]+$/);
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
    expect(issue.location.path).toMatch(/^piao\//);
    expect(issue.location.lines.begin).toBeGreaterThan(0);
  }
});
