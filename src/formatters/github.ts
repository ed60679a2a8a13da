import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { visible } from '../messages/wording.ts';
import type { Formatter } from './formatter.ts';
import { repositoryPath } from './repository-path.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Annotations beside the lines of a pull request: workflow commands of GitHub Actions.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: Formatter = {
  format({ diagnostics }, { prefix }) {
    return diagnostics.map((diagnostic) => `${commandOf(diagnostic, prefix)}\n`).join('');
  },
};

function commandOf({ code, help, message, primary, severity }: Diagnostic, prefix: string): string {
  const start = primary.source.position(primary.start);
  const end = primary.source.position(primary.end);
  const properties = {
    file: repositoryPath(primary.source.path, prefix),
    line: start.line,
    endLine: end.line,
    // columns are of one line only
    ...(start.line === end.line ? { col: start.column, endColumn: Math.max(end.column, start.column) } : {}),
    title: code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${commands[severity]} ${written.join(',')}::${inData([message, ...(help === undefined ? [] : [help])].join('\n'))}`;
}

/** What would end a command or begin another is written by its number. */
function inData(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Between the properties, colons and commas have a meaning too. */
function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
