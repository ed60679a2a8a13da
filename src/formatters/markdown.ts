import { visiblePath } from '../messages/wording.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Formatter, Setting, Shown } from './formatter.ts';
import { summaryLines } from './summary.ts';

/** GitHub takes no larger summary of a job. In bytes. */
const mostBytes = 1024 * 1024;
const marks = { error: '🔴', warning: '🟡', info: '🔵' } as const;

/** A table, for the summary of a job or for a comment. Findings that would make it too large are counted. */
export const markdown: Formatter = {
  format(report, setting) {
    const rows = report.diagnostics.map((diagnostic) => rowOf(diagnostic, setting));
    const { columns } = setting.words;
    const head = [
      `| ${[columns.severity, columns.place, columns.finding, columns.rule].join(' | ')} |`,
      '| --- | --- | --- | --- |',
    ];
    const encoder = new TextEncoder();
    // a summary and its blank lines take less than this
    let room = mostBytes - 2048 - encoder.encode(head.join('\n')).length;
    const kept = rows.findIndex((row) => (room -= encoder.encode(row).length + 1) < 0);
    const shown = kept < 0 ? rows : rows.slice(0, kept);
    const all = { ...report, beyond: report.beyond + rows.length - shown.length };
    const table = shown.length === 0 ? [] : [...head, ...shown, ''];
    const lines = ['## piao check', '', ...paragraphs(all, setting), ...table];
    return `${lines.join('\n').trimEnd()}\n`;
  },
};

function paragraphs(report: Shown, setting: Setting): readonly string[] {
  return summaryLines(report, setting).flatMap((line) => [cell(line), '']);
}

function rowOf({ code, help, message, primary: { source, start }, severity }: Diagnostic, { words }: Setting): string {
  const { line, column } = source.position(start);
  const told = `${cell(message)}${help === undefined ? '' : `<br>${cell(help)}`}`;
  return `| ${marks[severity]} ${words.severity[severity]} | ${cell(`${visiblePath(source.path)}:${line}:${column}`)} | ${told} | \`${code}\` |`;
}

/** A text in one cell of a table, whatever signs are in it. */
function cell(text: string): string {
  return text.replaceAll(/[\\`*_[\]{}<>|#~&]/g, (sign) => `&#${sign.codePointAt(0)};`).replaceAll(/\s*\n\s*/g, '<br>');
}
