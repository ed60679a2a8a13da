import type { ChalkInstance } from 'chalk';

import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { visiblePath } from '../messages/wording.ts';
import type { Span } from '../sources/source.ts';
import type { ReportWords } from '../messages/messages.ts';
import type { Formatter, Terminal } from './formatter.ts';
import { frame } from './frame.ts';
import { summaryLines } from './summary.ts';
import { wrap } from './wrap.ts';

const widest = 100;
/** More places than these only push the next finding off the screen; the other formats have them all. */
const mostRelated = 4;
/** On less, words would stand one under the other: the terminal breaks the lines better. */
const narrowest = 40;

/** For people at a terminal: the place, the line, what is wrong and what to do. */
export const pretty: Formatter = {
  format(report, setting) {
    const { terminal, words } = setting;
    const blocks = report.diagnostics.map((diagnostic) => blockOf(diagnostic, terminal, words));
    const [counts, ...notes] = summaryLines(report, setting);
    if (counts === undefined) return blocks.join('\n');
    const width = Math.max(narrowest, Math.min(terminal.width, widest));
    const colour = summaryColour(report.stats, terminal.chalk);
    const below = [...wrap(counts, width).map((line) => colour(line)), ...notes.flatMap((note) => wrap(note, width))];
    return [...blocks, below.map((line) => `${line}\n`).join('')].join('\n');
  },
};

function blockOf(diagnostic: Diagnostic, { chalk, width: columns }: Terminal, words: ReportWords): string {
  const width = Math.max(narrowest, Math.min(columns, widest));
  const { code, severity, message, help, basis, primary } = diagnostic;
  // one place more is shown rather than counted
  const related = diagnostic.related.slice(0, diagnostic.related.length > mostRelated + 1 ? mostRelated : undefined);
  const colour = colourOf(severity, chalk);
  const places = [primary, ...related.map(({ span }) => span)];
  const gutter = Math.max(...places.map(({ source, start }) => String(source.position(start).line).length));
  const lines = [
    ...headOf(`${words.severity[severity]}: `, message, code, width, colour, chalk),
    ...placeLine(primary, undefined, gutter, chalk),
    ...frame({ span: primary, mark: '^', text: '' }, gutter, width, chalk, colour),
  ];
  let previous = primary;
  for (const { span, text } of related) {
    lines.push(
      ...placeLine(span, previous, gutter, chalk),
      ...frame({ span, mark: '-', text }, gutter, width, chalk, chalk.cyan),
    );
    previous = span;
  }
  const left = diagnostic.related.length - related.length;
  if (left > 0) lines.push(chalk.dim(`${' '.repeat(gutter)} · ${words.morePlaces(left)}`));
  if (help !== undefined) lines.push(...indented(`${words.help}: `, help, width, chalk.bold));
  if (basis !== undefined) lines.push(...indented(`${words.basis}: `, basis, width, chalk.dim));
  return `${lines.join('\n')}\n`;
}

function headOf(
  label: string,
  message: string,
  code: string,
  width: number,
  colour: (text: string) => string,
  chalk: ChalkInstance,
): readonly string[] {
  const [first = '', ...rest] = wrap(message, width - label.length);
  const lines = [
    `${colour(chalk.bold(label))}${chalk.bold(first)}`,
    ...rest.map((line) => `${' '.repeat(label.length)}${chalk.bold(line)}`),
  ];
  const last = rest.at(-1) ?? first;
  const space = width - label.length - last.length - code.length;
  const end = lines.length - 1;
  if (space >= 2) lines[end] = `${lines[end] ?? ''}${' '.repeat(space)}${chalk.dim(code)}`;
  else lines.push(`${' '.repeat(Math.max(0, width - code.length))}${chalk.dim(code)}`);
  return lines;
}

/** `file:line:column`, which terminals and editors can open; only once for places of one file in a row. */
function placeLine(
  { source, start }: Span,
  previous: Span | undefined,
  gutter: number,
  chalk: ChalkInstance,
): readonly string[] {
  if (previous?.source === source) return [chalk.dim(`${' '.repeat(gutter)} ·`)];
  const { line, column } = source.position(start);
  const path = visiblePath(source.path);
  const place = source.text === '' ? path : `${path}:${line}:${column}`;
  return [`${chalk.dim(`${' '.repeat(gutter)} ┌─`)} ${place}`];
}

function indented(label: string, text: string, width: number, style: (text: string) => string): readonly string[] {
  const [first = '', ...rest] = wrap(text, width - label.length - 2);
  return [`  ${style(label)}${first}`, ...rest.map((line) => `${' '.repeat(label.length + 2)}${line}`)];
}

function colourOf(severity: Severity, chalk: ChalkInstance): (text: string) => string {
  return { error: chalk.red, warning: chalk.yellow, info: chalk.blue }[severity];
}

function summaryColour(
  { errors, warnings }: { readonly errors: number; readonly warnings: number },
  chalk: ChalkInstance,
): (text: string) => string {
  if (errors > 0) return chalk.red;
  return warnings > 0 ? chalk.yellow : chalk.green;
}
