import type { Edit } from '../sources/edit.ts';
import type { Span } from '../sources/source.ts';

/**
 * The changes that put a text in the place of what stands at some spans of one file; nothing where it is not written
 * there as it is read (across two lines, with an escape), since its layout would be lost.
 */
export function replacement(
  spans: readonly Span[],
  written: string,
  right: string,
): { readonly fix?: readonly Edit[] } {
  const exact = spans.every(
    ({ end, source: { text }, start }) =>
      text.slice(start, end) === written &&
      // an elided article before it would no longer fit
      !/['’]/.test(text.charAt(start - 1)),
  );
  return exact ? { fix: spans.map(({ end, start }) => ({ start, end, text: right })) } : {};
}
