import type { Block, Part } from '../blocks.ts';

/** A part inside a subsection; nothing when it would hold nothing. */
export function subpart(
  id: string,
  title: string,
  blocks: readonly Block[],
  parts: readonly Part[] = [],
): readonly Part[] {
  return blocks.length + parts.length > 0 ? [{ id, number: undefined, title, blocks, parts }] : [];
}
