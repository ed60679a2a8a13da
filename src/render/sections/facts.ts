import type { Block, Html } from '../blocks.ts';

/** Names and values, of which only those that the plan gives; nothing when it gives none. */
export function facts(rows: readonly (readonly [term: string, html: Html | undefined])[]): readonly Block[] {
  const given = rows.flatMap(([term, html]) => (html === undefined ? [] : [{ term, html }]));
  return given.length > 0 ? [{ type: 'facts', rows: given }] : [];
}
