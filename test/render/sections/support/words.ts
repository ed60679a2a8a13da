import type { Block, Html, Part } from '../../../../src/render/blocks.ts';

/** What a reader finds in HTML: no tags, entities as characters, one space between words. */
export function wordsOf(html: string): string {
  return html
    .replaceAll('<wbr>', '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** All that a part prints, inner parts included. */
export function wordsOfPart(part: Part): string {
  return [part.title, ...part.blocks.map(wordsOfBlock), ...part.parts.map(wordsOfPart)]
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

export function wordsOfBlock(block: Block): string {
  switch (block.type) {
    case 'prose':
    case 'notice':
      return wordsOf(block.html);
    case 'list':
      return wordsOf(block.items.join(' '));
    case 'facts':
      return block.rows.map(({ term, html }) => `${term} ${wordsOf(html)}`).join(' ');
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ label }) => label),
        ...rowsOf(block).flat(),
        wordsOf(block.note ?? ''),
      ].join(' ');
    case 'figure':
      return `${wordsOf(block.svg)} ${block.caption}`;
    case 'picture':
      return `${block.url} ${block.alternative} ${block.caption ?? ''}`;
    case 'card':
      return '';
  }
}

export type Table = Extract<Block, { type: 'table' }>;

/** The tables of a part and of those inside it. */
export function tablesOf(part: Part): readonly Table[] {
  return [...part.blocks.filter((block) => block.type === 'table'), ...part.parts.flatMap(tablesOf)];
}

/** The table whose caption starts so. */
export function tableOf(part: Part | undefined, caption: string): Table {
  const found = part && tablesOf(part).find((table) => table.caption.startsWith(caption));
  if (!found) throw new Error(`no table “${caption}”`);
  return found;
}

/** The words of a table, cell by cell; the row of the totals last. */
export function rowsOf(table: Table): readonly (readonly string[])[] {
  return [...table.rows, ...(table.total ? [table.total] : [])].map((row) => row.map(({ html }) => wordsOf(html)));
}

/** The part with an address, at any depth. */
export function partOf(part: Part | undefined, id: string): Part | undefined {
  if (part === undefined || part.id === id) return part;
  return part.parts.map((inner) => partOf(inner, id)).find((found) => found !== undefined);
}

/** How many items a list inside HTML has. */
export function itemsIn(html: Html | undefined): number {
  return html?.match(/<li>/g)?.length ?? 0;
}
