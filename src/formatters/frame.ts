import type { ChalkInstance } from 'chalk';

import { visible } from '../messages/wording.ts';
import type { Span } from '../sources/source.ts';

const tab = '  ';

/** A place to draw: the line, and a mark under what it is about. */
export interface Marked {
  readonly span: Span;
  /** `^` for the place itself, `-` for another worth seeing: the shapes differ, not only the colours. */
  readonly mark: '^' | '-';
  readonly text: string;
}

/** The line of a place with its mark below, cut to a width around the mark. Both lines, or none when the file has no text. */
export function frame(
  { span, mark, text }: Marked,
  gutter: number,
  width: number,
  chalk: ChalkInstance,
  colour: (text: string) => string,
): readonly string[] {
  const { source } = span;
  if (source.text === '') return [];
  const start = source.position(span.start);
  const end = source.position(span.end);
  const raw = source.line(start.line);
  const stop = end.line === start.line ? end.column : raw.trimEnd().length + 1;
  const line = expand(raw);
  const from = expand(raw.slice(0, start.column - 1)).length;
  const length = Math.max(1, expand(raw.slice(start.column - 1, stop - 1)).length);
  const room = Math.max(20, width - gutter - 3);
  const { shown, shift } = cut(line, from, length, room);
  const marks = mark.repeat(Math.max(1, Math.min(length, room - (from - shift))));
  const number = String(start.line).padStart(gutter);
  const label = text === '' ? '' : ` ${text}`;
  return [
    `${chalk.dim(`${number} │`)} ${shown}`,
    `${chalk.dim(`${' '.repeat(gutter)} │`)} ${' '.repeat(from - shift)}${colour(`${marks}${label}`)}`,
  ];
}

/** A window on a long line that shows the mark and what stands before it. */
function cut(
  line: string,
  from: number,
  length: number,
  room: number,
): { readonly shown: string; readonly shift: number } {
  if (line.length <= room) return { shown: line, shift: 0 };
  const begin = from + Math.min(length, room - 10) <= room - 1 ? 0 : Math.max(0, from - 10);
  const text = line.slice(begin, begin + room - (begin > 0 ? 2 : 1));
  const shown = `${begin > 0 ? '…' : ''}${text}${begin + text.length < line.length ? '…' : ''}`;
  return { shown, shift: begin > 0 ? begin - 1 : 0 };
}

/** Tabs as spaces, and characters that a terminal would obey made visible. */
function expand(text: string): string {
  return visible(text.replaceAll('\t', tab));
}
