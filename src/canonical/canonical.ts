import { Composer, Parser } from 'yaml';

import type { Kind } from '../sources/kinds.ts';
import { readText } from '../sources/read.ts';
import type { Source } from '../sources/source.ts';
import { arranged } from './arrange.ts';
import { commentsOf, outlineOf } from './outline.ts';
import { placeOfFile } from './place.ts';
import { isSameList, meansTheSame, silencedIn } from './proof.ts';
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
  // what holds neither a group nor a list is no file of a plan
  if (!before || typeof before.data !== 'object' || before.data === null) return { leftAlone: 'broken' };
  const first = formOf(bare, kind);
  if (!first) return { leftAlone: 'unproven' };
  const { text: result } = first;
  if (result !== bare) {
    const after = await sourceOf(result);
    const second = formOf(result, kind);
    if (!after || !second || !meansTheSame(before.data, after.data, placeOfFile(kind)))
      return { leftAlone: 'unproven' };
    if (!isSameList(first.comments, second.comments)) return { leftAlone: 'unproven' };
    if (!isSameList(silencedIn(before), silencedIn(after))) return { leftAlone: 'silence' };
    if (second.text !== result) return { leftAlone: 'unproven' };
  }
  return { text: marked ? byteOrderMark + result : result };
}

/** A text as piao reads it; nothing when there is something wrong with it. */
async function sourceOf(text: string): Promise<Source | undefined> {
  const { source, syntax } = await readText('', '', text);
  return syntax.length === 0 && source.data !== undefined ? source : undefined;
}

interface Form {
  /** The form of the text, not yet proved. */
  readonly text: string;
  /** The comments of the text that it is the form of. */
  readonly comments: readonly string[];
}

/** What is written of a text; nothing when it holds no group and no list. */
function formOf(text: string, kind: Kind): Form | undefined {
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  const unixText = text.replaceAll('\r\n', '\n');
  const tokens = [...new Parser().parse(unixText)];
  const composer = new Composer({ keepSourceTokens: true, schema: 'core', uniqueKeys: false, prettyErrors: false });
  const [document] = [...composer.compose(tokens, true, unixText.length)];
  const comments = commentsOf(tokens, unixText);
  const outline = document && outlineOf(document, comments, unixText);
  if (!outline) return undefined;
  return {
    text: `${write(arranged(outline, placeOfFile(kind))).join(end)}${end}`,
    comments: comments.map((comment) => comment.text),
  };
}
