/** A text in the place of a stretch of a source; offsets as in `Span`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with some edits made, none of which touches another. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { end, start, text: piece }) => result.slice(0, start) + piece + result.slice(end), text);
}
