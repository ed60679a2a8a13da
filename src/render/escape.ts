import type { Html } from './blocks.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that shows it as it is, also inside an attribute. */
export function escape(text: string): Html {
  // the one place where text becomes HTML by being made harmless
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '') as Html;
}

/** A template tag for markup: what is inserted is HTML already, or is escaped here. */
export function html(strings: TemplateStringsArray, ...values: readonly (Html | number)[]): Html {
  // every value is HTML by its type
  return strings.reduce((whole, piece, index) => `${whole}${values[index - 1] ?? ''}${piece}`) as Html;
}

/** Pieces of HTML one after the other. */
export function join(pieces: readonly Html[], between = ''): Html {
  // every piece is HTML by its type; separators are constants of ours
  return pieces.join(between) as Html;
}
