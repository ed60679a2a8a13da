import type MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';

type Parser = ReturnType<typeof MarkdownIt>;
type InlineRule = Parameters<Parser['inline']['ruler']['at']>[1];
type CoreRule = Parameters<Parser['core']['ruler']['at']>[1];
type Token = Parameters<CoreRule>[0]['tokens'][number];

/** What the plugin and the rules here keep of the notes of a text, in its environment. */
interface Environment {
  /** Tells the identifiers of one text from those of another. */
  readonly docId?: string;
  footnotes?: {
    /** The position in the list of the note of a label, `:1`; less than zero as long as nobody cites it. */
    readonly refs?: Readonly<Record<string, number>>;
    list?: Note[];
  };
}

interface Note {
  readonly label?: string;
  /** How many times the text cites it; a note in the text itself has none. */
  readonly count?: number;
  /** What stands in a note in the text. */
  readonly tokens?: Token[];
  readonly content?: string;
}

/** What the tokens of a note carry. */
interface Mark {
  readonly id: number;
  readonly subId?: number;
}

/**
 * Notes at the end of their text, numbered from 1; identifiers carry the number of the text. Nothing that is written is
 * lost: a note that nobody cites stands after the others, one that is defined twice has both texts.
 */
export function withNotes(parser: Parser): Parser {
  footnotes(parser);
  // the plugin gives a note inside a note the number of the outer one, whose text takes its place
  parser.inline.ruler.at('footnote_inline', noteInText);
  // the plugin drops what is not cited, and copies the whole text for each note
  parser.core.ruler.at('footnote_tail', gatherNotes);
  const { rules } = parser.renderer;
  const markOf = (tokens: readonly { readonly meta: unknown }[], index: number): Mark => tokens[index]?.meta as Mark; // as the rules write it
  const numberOf = ({ id }: Mark): number => id + 1;
  const idOf = (mark: Mark, env: unknown): string =>
    `nota-${String((env as Environment).docId ?? 0)}-${numberOf(mark)}`; // written by prose()
  const placeOf = (mark: Mark, env: unknown): string =>
    `rif-${idOf(mark, env)}${mark.subId ? `-${mark.subId + 1}` : ''}`;
  rules['footnote_ref'] = (tokens, index, _options, env) => {
    const mark = markOf(tokens, index);
    return `<sup class="note-mark"><a href="#${idOf(mark, env)}" id="${placeOf(mark, env)}" aria-label="nota ${numberOf(mark)}">${numberOf(mark)}</a></sup>`;
  };
  rules['footnote_block_open'] = () => '<ol class="notes">\n';
  rules['footnote_block_close'] = () => '</ol>\n';
  rules['footnote_open'] = (tokens, index, _options, env) => `<li id="${idOf(markOf(tokens, index), env)}">`;
  rules['footnote_anchor'] = (tokens, index, _options, env) => {
    const mark = markOf(tokens, index);
    return ` <a class="note-back" href="#${placeOf(mark, env)}" aria-label="torna al testo dalla nota ${numberOf(mark)}">torna al testo</a>`;
  };
  return parser;
}

/** `^[a note]`. */
const noteInText: InlineRule = (state, silent) => {
  if (!state.src.startsWith('^[', state.pos) || state.pos + 2 >= state.posMax) return false;
  const start = state.pos + 2;
  const end = state.md.helpers.parseLinkLabel(state, state.pos + 1);
  if (end < 0) return false;
  if (!silent) {
    const list = listOf(state.env as Environment);
    const note = { content: state.src.slice(start, end), tokens: [] };
    // its number is taken before the notes inside it take theirs
    const id = list.push(note) - 1;
    state.md.inline.parse(note.content, state.md, state.env, note.tokens);
    state.push('footnote_ref', '', 0).meta = { id } satisfies Mark;
  }
  state.pos = end + 1;
  return true;
};

function listOf(environment: Environment): Note[] {
  environment.footnotes ??= {};
  environment.footnotes.list ??= [];
  return environment.footnotes.list;
}

/** Takes the definitions out of the text and puts the notes at its end. */
const gatherNotes: CoreRule = (state) => {
  const environment = state.env as Environment;
  if (!environment.footnotes) return;
  const text: Token[] = [];
  const defined = new Map<string, Token[]>();
  let current: Token[] | undefined;
  for (const token of state.tokens) {
    if (token.type === 'footnote_reference_open') {
      const { label } = token.meta as { readonly label: string }; // as the plugin writes it
      current = defined.get(label) ?? [];
      defined.set(label, current);
    } else if (token.type === 'footnote_reference_close') current = undefined;
    else (current ?? text).push(token);
  }
  const uncited = [...defined.keys()].filter((label) => (environment.footnotes?.refs?.[`:${label}`] ?? -1) < 0);
  const notes: readonly Note[] = [
    ...(environment.footnotes.list ?? []),
    ...uncited.map((label): Note => ({ label, count: 0 })),
  ];
  const token = (type: string, tag: string, nesting: -1 | 0 | 1, meta: unknown = null): Token =>
    Object.assign(new state.Token(type, tag, nesting), { meta });
  text.push(token('footnote_block_open', '', 1));
  for (const [id, { content = '', count = 1, label = '', tokens }] of notes.entries()) {
    text.push(token('footnote_open', '', 1, { id }));
    const whole = tokens
      ? [
          token('paragraph_open', 'p', 1),
          Object.assign(token('inline', '', 0), { content, children: tokens }),
          token('paragraph_close', 'p', -1),
        ]
      : (defined.get(label) ?? []);
    for (const one of whole.slice(0, -1)) text.push(one);
    const last = whole.at(-1);
    // the way back stands in the last paragraph
    const inside = last?.type === 'paragraph_close';
    if (last && !inside) text.push(last);
    for (let subId = 0; subId < count; subId += 1) text.push(token('footnote_anchor', '', 0, { id, subId }));
    if (last && inside) text.push(last);
    text.push(token('footnote_close', '', -1));
  }
  text.push(token('footnote_block_close', '', -1));
  state.tokens = text;
};
