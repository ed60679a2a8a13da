import MarkdownIt from 'markdown-it';

import { replaceCitations, type Citation } from '../plan/citations.ts';
import { breakable, isAddress } from './addresses.ts';
import type { Html } from './blocks.ts';
import { escape } from './escape.ts';
import { withNotes } from './notes.ts';
import { unresolvedInWords } from './words/unresolved.ts';

/** What a citation prints; nothing when it names nothing, and its identifier is printed instead. */
export type Cite = (citation: Citation) => Html | undefined;

export interface Markdown {
  /** Paragraphs, lists and notes. */
  prose(text: string): Html;
  /** One line: emphasis, links, citations. */
  inline(text: string): Html;
}

/** The Markdown of the plan's texts: HTML, images, headings, tables and code are text like any other. */
export function createMarkdown(cite: Cite): Markdown {
  const lines = parserOf(cite);
  const blocks = withNotes(parserOf(cite).enable(['list', 'newline']));
  let texts = 0;
  return {
    prose(text) {
      const notes = /\[\^|\^\[/.test(text);
      if (notes) texts += 1;
      // the parser escapes all that is text
      return blocks.render(text, notes ? { docId: String(texts) } : {}).trim() as Html;
    },
    inline(text) {
      const line = text.trim();
      if (!/[\\*_[\]<>&"'\n]/.test(line)) return line as Html; // no mark and nothing to escape
      return lines.renderInline(line) as Html; // the parser escapes all that is text
    },
  };
}

type Parser = ReturnType<typeof MarkdownIt>;

function parserOf(cite: Cite): Parser {
  const parser = MarkdownIt('zero').enable(['emphasis', 'link', 'escape', 'autolink']);
  parser.validateLink = (url) => /^(?:https?:\/\/|mailto:|#)/i.test(url);
  parser.renderer.rules['text'] = (tokens, index) => {
    const text = tokens[index]?.content ?? '';
    return isAddress(text) ? breakable(text) : parser.utils.escapeHtml(text);
  };
  // without the title, which only a mouse finds
  parser.renderer.rules['link_open'] = (tokens, index) =>
    `<a href="${escape(String(tokens[index]?.attrGet('href') ?? ''))}">`;
  parser.inline.ruler.before('link', 'citation', (state, silent) => {
    if (!state.src.startsWith('[[', state.pos)) return false;
    const end = state.src.indexOf(']]', state.pos);
    if (end < 0 || end >= state.posMax) return false;
    const mark = state.src.slice(state.pos, end + 2);
    const printed: Html[] = [];
    replaceCitations(mark, (citation) => {
      printed.push(cite(citation) ?? escape(unresolvedInWords(citation)));
      return '';
    });
    if (printed.length === 0) return false;
    if (!silent) state.push('citation', '', 0).content = printed.join('');
    state.pos = end + 2;
    return true;
  });
  parser.renderer.rules['citation'] = (tokens, index) => tokens[index]?.content ?? '';
  return parser;
}
