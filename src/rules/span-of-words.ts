import type { Path, Source, Span } from '../sources/source.ts';

/**
 * Some words of a text, where they stand on its first line; else the whole text. Above a line inside a text of several
 * lines there is no room for a comment that silences.
 */
export function spanOfWords(source: Source, path: Path, words: string): Span {
  const whole = source.spanOf(path);
  const found = source.spanOfText(path, words);
  return source.text.slice(whole.start, found.start).includes('\n') ? whole : found;
}
