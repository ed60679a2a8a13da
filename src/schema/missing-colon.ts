import type { Kind } from '../sources/kinds.ts';
import type { Source } from '../sources/source.ts';
import type { SyntaxFault } from '../sources/syntax-fault.ts';
import { schemas } from './schemas.ts';

/**
 * A fault of columns told as what it is when the line, or the item above that begins in the same column, opens with a key
 * of that kind of file and has no colon: `titolo Carta dei servizi`. Other faults come back as they are.
 */
export function missingColon(fault: SyntaxFault, source: Source, kind: Kind): SyntaxFault {
  if (fault.code !== 'yaml/rientro') return fault;
  const { line } = source.position(fault.start);
  const here = keyWithoutColon(source, line, kind);
  if (here) return here;
  // the parser reads the item and the line below as one key, and names the line below
  const above = keyWithoutColon(source, line - 1, kind);
  return above && columnOf(source, above.start) === columnOf(source, fault.start) ? above : fault;
}

function keyWithoutColon(source: Source, line: number, kind: Kind): SyntaxFault | undefined {
  const text = source.line(line);
  const [, before = '', key = ''] = /^(\s*(?:- +)*)([a-z][\w-]*)(?=\s|$)/.exec(text) ?? [];
  if (!keysOf(kind).has(key) || /:(?:\s|$)/.test(text)) return undefined;
  const start = source.offset(line) + before.length;
  return { code: 'yaml/due-punti-mancanti', start, end: start + key.length, detail: key };
}

function columnOf(source: Source, offset: number): number {
  return source.position(offset).column;
}

/** The keys that a kind of file may have, at any depth. */
function keysOf(kind: Kind): ReadonlySet<string> {
  const found = new Set<string>();
  gather(schemas[kind], found);
  gather(schemas.definizioni, found);
  return found;
}

function gather(schema: unknown, found: Set<string>): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [name, part] of Object.entries(schema)) {
    if (name === 'properties') for (const key of Object.keys(part as object)) found.add(key);
    gather(part, found);
  }
}
