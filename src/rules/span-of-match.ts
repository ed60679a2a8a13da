import type { PlacedText } from '../plan/citations.ts';
import type { Span } from '../sources/source.ts';
import { wordsInLines } from './words-in-lines.ts';

/**
 * Where a piece of a text stands in its file, exactly, also when the lines of the file break it: what is found there may
 * be replaced. The whole text where the file writes it in another way, with escapes.
 */
export function spanOfMatch({ path, source, text }: PlacedText, start: number, end: number): Span {
  const whole = withoutHead(source.spanOf(path));
  const written = source.text.slice(whole.start, whole.end);
  const piece = new RegExp(wordsInLines(text.slice(start, end)), 'g');
  // the same piece may stand in the text before
  const before = text.slice(0, start).match(piece)?.length ?? 0;
  let found: RegExpExecArray | null = null;
  piece.lastIndex = 0;
  for (let count = 0; count <= before; count += 1) {
    found = piece.exec(written);
    if (!found) return whole;
  }
  if (!found) return whole;
  const at = whole.start + found.index;
  return { ...whole, start: at, end: at + found[0].length };
}

/** A block text without its first line, which holds its sign and perhaps a comment. */
function withoutHead(span: Span): Span {
  const head = /^[|>].*\n/.exec(span.source.text.slice(span.start, span.end))?.[0].length ?? 0;
  return { ...span, start: span.start + head };
}
