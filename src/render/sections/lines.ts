import type { Html } from '../blocks.ts';
import { join } from '../escape.ts';

/** Pieces inside a cell, a line each; nothing when there are none. */
export function lines(pieces: readonly (Html | undefined)[]): Html | undefined {
  const given = pieces.filter((piece) => piece !== undefined);
  return given.length > 0 ? join(given, '<br>') : undefined;
}
