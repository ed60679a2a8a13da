declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it';

  /** Adds notes, `[^1]` and `^[…]`, to a parser. */
  export default function footnotes(parser: ReturnType<typeof MarkdownIt>): void;
}
