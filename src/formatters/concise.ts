import { visiblePath } from '../messages/wording.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Formatter } from './formatter.ts';
import { summaryLines } from './summary.ts';

/**
 * A line for each finding, `file:line:column: severity: message [code]`, for editors and for `grep`. The words for the
 * severity are the same in every language, since programs read them: see `problem-matcher.ts`.
 */
export const concise: Formatter = {
  format(report, setting) {
    return [...report.diagnostics.map(lineOf), ...summaryLines(report, setting)].map((line) => `${line}\n`).join('');
  },
};

function lineOf({ code, message, primary: { source, start }, severity }: Diagnostic): string {
  const { line, column } = source.position(start);
  return `${visiblePath(source.path)}:${line}:${column}: ${severity}: ${message.replaceAll(/\s+/g, ' ')} [${code}]`;
}
