import type { Path, Source } from '../sources/source.ts';
import { remembered } from './remembered.ts';

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

/** The citations anywhere in a file, comments included: they tell at once whether there is anything to look for in its data. */
export const citationsInFile = remembered(({ text }: Source): readonly Citation[] => citationsIn(text));

/** A text in the data of a file. */
export interface PlacedText {
  readonly source: Source;
  readonly path: Path;
  readonly text: string;
}

/** Every text of a file, keys excluded. Many rules read them: they are gathered once. */
export const textsOf = remembered((source: Source): readonly PlacedText[] => {
  const found: PlacedText[] = [];
  gather(source, source.data, [], found);
  return found;
});

/** One path grows and shrinks on the way; a copy stays with each text. */
function gather(source: Source, value: unknown, path: (string | number)[], found: PlacedText[]): void {
  if (typeof value === 'string') found.push({ source, path: path.slice(), text: value });
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      gather(source, value[index], path, found);
      path.pop();
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      path.push(key);
      gather(source, item, path, found);
      path.pop();
    }
  }
}
