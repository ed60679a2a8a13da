import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { uniqueFingerprints } from '../diagnostics/fingerprint.ts';
import type { Formatter } from './formatter.ts';
import { repositoryPath } from './repository-path.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * A report for the code quality widget of GitLab.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: Formatter = {
  format({ diagnostics }, { prefix }) {
    const fingerprints = uniqueFingerprints(diagnostics.map(({ finding }) => finding));
    const issues = diagnostics.map((diagnostic, index) => issueOf(diagnostic, fingerprints[index] ?? '', prefix));
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
};

function issueOf({ code, help, message, primary, severity }: Diagnostic, fingerprint: string, prefix: string): object {
  return {
    description: [message, ...(help === undefined ? [] : [help])].join(' '),
    check_name: code,
    fingerprint,
    severity: severities[severity],
    location: {
      path: repositoryPath(primary.source.path, prefix),
      lines: { begin: primary.source.position(primary.start).line, end: primary.source.position(primary.end).line },
    },
  };
}
