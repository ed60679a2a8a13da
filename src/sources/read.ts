import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { readEvents } from './events.ts';
import type { SyntaxFault } from './syntax-fault.ts';
import { Source } from './source.ts';

/** No file of a plan is near this size; a larger one is another thing put there by mistake. In bytes. */
export const maximumBytes = 2 * 1024 * 1024;

/** Why a file could not be read at all. */
export type FileFault =
  | { readonly code: 'file/troppo-grande'; readonly bytes: number }
  | { readonly code: 'file/non-utf8'; readonly line: number }
  | { readonly code: 'file/illeggibile'; readonly reason: string };

export interface Read {
  readonly source: Source;
  readonly fault: FileFault | undefined;
  readonly syntax: readonly SyntaxFault[];
}

/**
 * Reads one file of the plan. A byte-order mark is dropped, both kinds of line end are kept.
 * `path` is what people are shown; a fault leaves a source without data. Thousands of small files are read faster
 * one after the other than by asking for each and waiting.
 */
export async function read(folder: string, file: string, path: string): Promise<Read> {
  const unread = (fault: FileFault): Read => ({ source: new Source(file, path, ''), fault, syntax: [] });
  let bytes: Uint8Array;
  try {
    const place = join(folder, file);
    const { size } = statSync(place);
    if (size > maximumBytes) return unread({ code: 'file/troppo-grande', bytes: size });
    bytes = readFileSync(place);
  } catch (error) {
    return unread({ code: 'file/illeggibile', reason: (error as NodeJS.ErrnoException).code ?? 'EIO' });
  }
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return unread({ code: 'file/non-utf8', line: firstWrongLine(bytes) });
  }
  return readText(file, path, text);
}

/** A text in the place of that of a file: what an editor holds, what a correction makes of it. */
export async function readText(file: string, path: string, text: string): Promise<Read> {
  const sound = readEvents(text);
  if (sound) return { source: new Source(file, path, text, sound), fault: undefined, syntax: [] };
  const { parse } = await import('./parse.ts');
  const { tree, faults } = parse(text);
  return { source: new Source(file, path, text, tree), fault: undefined, syntax: faults };
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** The line of the first byte that is not UTF-8. */
function firstWrongLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD'))).split('\n').length;
}
