import { Composer, Parser, type Document } from 'yaml';

import type { Kind } from '../sources/kinds.ts';
import { readText } from '../sources/read.ts';
import type { Source } from '../sources/source.ts';
import { arranged } from './arrange.ts';
import { outlineOf } from './outline.ts';
import { placeOfFile } from './place.ts';
import { saysTheSame, silencesTheSame } from './proof.ts';
import { write } from './write.ts';

/** The canonical form of a text, or why it is left as it is. */
export type Canonical =
  | { readonly text: string }
  /** The reader finds something wrong with it: the findings of a check tell what. */
  | { readonly leftAlone: 'broken' }
  /** A comment that silences a rule stands where it would silence another place. */
  | { readonly leftAlone: 'silence' }
  /** What came out does not say the same, or would be changed again: a defect of piao. */
  | { readonly leftAlone: 'unproven' };

const byteOrderMark = '\uFEFF';

/**
 * The one form that the text of a file of the plan has for what it says: the keys in the order of the schema, days,
 * percentages and quotation marks in one way, long texts in lines of a hundred columns. Comments stay with what they stand
 * above, lines end as the first one does, a byte-order mark stays. Before the form is given it is read again: it has the
 * same data, the same comments, the same silenced rules, and is its own canonical form.
 */
export async function canonical(text: string, kind: Kind): Promise<Canonical> {
  const marked = text.startsWith(byteOrderMark);
  const bare = marked ? text.slice(1) : text;
  const before = await sourceOf(bare);
  if (!before) return { leftAlone: 'broken' };
  const result = formOf(bare, kind);
  if (result === undefined) return { leftAlone: 'unproven' };
  if (result !== bare) {
    const after = await sourceOf(result);
    if (!after || !saysTheSame(before, after, kind)) return { leftAlone: 'unproven' };
    if (!silencesTheSame(before, after)) return { leftAlone: 'silence' };
    if (formOf(result, kind) !== result) return { leftAlone: 'unproven' };
  }
  return { text: marked ? byteOrderMark + result : result };
}

/** A text as piao reads it; nothing when there is something wrong with it. */
async function sourceOf(text: string): Promise<Source | undefined> {
  const { source, syntax } = await readText('', '', text);
  return syntax.length === 0 && source.data !== undefined ? source : undefined;
}

/** What is written of a text, not yet proved; nothing when it holds no group and no list. */
function formOf(text: string, kind: Kind): string | undefined {
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  const unixText = text.replaceAll('\r\n', '\n');
  const tokens = [...new Parser().parse(unixText)];
  const composer = new Composer({ keepSourceTokens: true, schema: 'core', uniqueKeys: false, prettyErrors: false });
  const [document] = composer.compose(tokens, true, unixText.length) as Iterable<Document.Parsed>;
  const outline = document && outlineOf(document, tokens, unixText);
  if (!outline) return undefined;
  return `${write(arranged(outline, placeOfFile(kind))).join(end)}${end}`;
}
