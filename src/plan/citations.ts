import type { Path, Source } from '../sources/source.ts';

/** What a text can cite: `[[atto:gc-2022-200]]`, `[[unita:risorse-umane]]`, `[[obiettivo:risorse-umane/a]]`. */
export const citable = ['atto', 'unita', 'obiettivo'] as const;

export interface Citation {
  /** The whole mark, brackets included. */
  readonly text: string;
  readonly kind: string;
  readonly id: string;
}

// a mark may go on in the next line; an opening bracket ends the search, so that a text full of them is read once
const mark = /\[\[([^[\]:]*):([^[\]]*)\]\]/g;

/** The citations in a text, in order. */
export function citationsIn(text: string): readonly Citation[] {
  // most texts cite nothing, and looking for two characters costs less than a pattern
  if (!text.includes('[[')) return [];
  return [...text.matchAll(mark)].map(([whole, kind = '', id = '']) => ({
    text: whole,
    kind: kind.trim(),
    id: id.trim(),
  }));
}

/** The citations in a text, each once however often the text repeats it. */
export function distinctCitationsIn(text: string): readonly Citation[] {
  return [...new Map(citationsIn(text).map((citation) => [citation.text, citation])).values()];
}

/** A text with each citation replaced. */
export function replaceCitations(text: string, replacement: (citation: Citation) => string): string {
  return text.replace(mark, (whole, kind: string, id: string) =>
    replacement({ text: whole, kind: kind.trim(), id: id.trim() }),
  );
}

/** A text in the data of a file. */
export interface PlacedText {
  readonly source: Source;
  readonly path: Path;
  readonly text: string;
}

const texts = new WeakMap<Source, readonly PlacedText[]>();

/** Every text of a file, keys excluded. Many rules read them: they are gathered once. */
export function textsOf(source: Source): readonly PlacedText[] {
  const known = texts.get(source);
  if (known) return known;
  const found: PlacedText[] = [];
  gather(source, source.data, [], found);
  texts.set(source, found);
  return found;
}

function gather(source: Source, value: unknown, path: Path, found: PlacedText[]): void {
  if (typeof value === 'string') found.push({ source, path, text: value });
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) gather(source, item, [...path, index], found);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) gather(source, item, [...path, key], found);
  }
}
