import type { PlacedText } from '../plan/citations.ts';
import { remembered } from '../plan/remembered.ts';
import type { Span } from '../sources/source.ts';
import { wordsInLines } from './words-in-lines.ts';

/**
 * Where a piece of a text stands in its file, exactly, also when the lines of the file break it: what is found there may
 * be replaced. The whole text where the file writes it in another way, with escapes. A text is read once, however many of
 * its pieces are asked for.
 */
export function spanOfMatch(place: PlacedText, start: number, end: number): Span {
  return finderOf(place)(start, end);
}

const finderOf = remembered(({ path, source, text }: PlacedText): ((start: number, end: number) => Span) => {
  const whole = withoutHead(source.spanOf(path));
  const written = source.text.slice(whole.start, whole.end);
  const offsets = offsetsIn(written, text);
  if (offsets) {
    return (start, end) => {
      const [first, last] = [offsets[start] ?? -1, offsets[end - 1] ?? -1];
      return first < 0 || last < 0 ? whole : { ...whole, start: whole.start + first, end: whole.start + last + 1 };
    };
  }
  // with escapes: the same piece may stand in the text before, so the first, the second and so on are told apart
  const seen = new Map<string, { readonly inText: readonly Match[]; readonly inFile: readonly Match[] }>();
  return (start, end) => {
    const pattern = wordsInLines(text.slice(start, end));
    const known = seen.get(pattern) ?? { inText: matchesOf(pattern, text), inFile: matchesOf(pattern, written) };
    seen.set(pattern, known);
    const found = known.inFile[countBefore(known.inText, start)];
    return found ? { ...whole, start: whole.start + found.start, end: whole.start + found.end } : whole;
  };
});

interface Match {
  readonly start: number;
  readonly end: number;
}

function matchesOf(pattern: string, text: string): readonly Match[] {
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** How many matches end before an offset; they come in order. */
function countBefore(matches: readonly Match[], offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each sign of a text that is no blank, where a file has it; nothing where the file does not have the same signs in that order. */
function offsetsIn(written: string, text: string): Int32Array | undefined {
  const offsets = new Int32Array(text.length).fill(-1);
  const blank = /\s/;
  let at = /^["']/.test(written) && !/^["']/.test(text) ? 1 : 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (blank.test(sign)) continue;
    while (at < written.length && blank.test(written.charAt(at))) at += 1;
    if (written.charAt(at) !== sign) return undefined;
    offsets[index] = at;
    at += 1;
  }
  return offsets;
}

/** A block text without its first line, which holds its sign and perhaps a comment. */
function withoutHead(span: Span): Span {
  const head = /^[|>].*\n/.exec(span.source.text.slice(span.start, span.end))?.[0].length ?? 0;
  return { ...span, start: span.start + head };
}
