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
  let bytes: Uint8Array;
  try {
    const place = join(folder, file);
    const { size } = statSync(place);
    if (size > maximumBytes) return tooLarge(file, path, size);
    bytes = readFileSync(place);
  } catch (error) {
    return unread(file, path, { code: 'file/illeggibile', reason: (error as NodeJS.ErrnoException).code ?? 'EIO' });
  }
  return readBytes(file, path, bytes);
}

/** The content of a file that comes from elsewhere: git's index, an editor. */
export async function readBytes(file: string, path: string, bytes: Uint8Array): Promise<Read> {
  if (bytes.length > maximumBytes) return tooLarge(file, path, bytes.length);
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return unread(file, path, { code: 'file/non-utf8', line: firstWrongLine(bytes) });
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

function tooLarge(file: string, path: string, bytes: number): Read {
  return unread(file, path, { code: 'file/troppo-grande', bytes });
}

function unread(file: string, path: string, fault: FileFault): Read {
  return { source: new Source(file, path, ''), fault, syntax: [] };
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** The line of the first byte that is not UTF-8. */
function firstWrongLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD'))).split('\n').length;
}
