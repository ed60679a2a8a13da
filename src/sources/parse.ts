import { isScalar, parseDocument, visit, type Document, type ErrorCode, type YAMLError } from 'yaml';

import { readNodes, type Refusal } from './nodes.ts';
import type { Tree } from './tree.ts';

/** What can be wrong with the YAML of a file, whatever the file holds. */
export type SyntaxCode =
  | 'yaml/apostrofo'
  | 'yaml/carattere-mancante'
  | 'yaml/chiave-doppia'
  | 'yaml/due-punti'
  | 'yaml/etichetta'
  | 'yaml/file-vuoto'
  | 'yaml/inizio-non-ammesso'
  | 'yaml/piu-documenti'
  | 'yaml/rientro'
  | 'yaml/rimando'
  | 'yaml/sintassi'
  | 'yaml/tabulazione'
  | 'yaml/troppo-profondo';

/** A fault in the YAML of a file, between two offsets. */
export interface SyntaxFault {
  readonly code: SyntaxCode;
  readonly start: number;
  readonly end: number;
  /** The text that the fault is about: a key, a character. */
  readonly detail: string;
}

export interface Parsed {
  /** Absent when the text is not YAML, or is YAML that a plan may not use. */
  readonly tree: Tree | undefined;
  readonly faults: readonly SyntaxFault[];
}

const codes: Partial<Record<ErrorCode, SyntaxCode>> = {
  BAD_INDENT: 'yaml/rientro',
  BAD_SCALAR_START: 'yaml/inizio-non-ammesso',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/due-punti',
  MISSING_CHAR: 'yaml/carattere-mancante',
  MULTILINE_IMPLICIT_KEY: 'yaml/due-punti',
  MULTIPLE_DOCS: 'yaml/piu-documenti',
  RESOURCE_EXHAUSTION: 'yaml/troppo-profondo',
  TAB_AS_INDENT: 'yaml/tabulazione',
  TAG_RESOLVE_FAILED: 'yaml/etichetta',
};

const codesOfRefusal = {
  alias: 'yaml/rimando',
  depth: 'yaml/troppo-profondo',
  duplicate: 'yaml/chiave-doppia',
  tag: 'yaml/etichetta',
} as const satisfies Record<Refusal['kind'], SyntaxCode>;

/** Reads YAML 1.2 (core schema: a date or `NO` is not turned into something else behind the author's back). */
export function parse(text: string): Parsed {
  try {
    // repeated keys are told by the walk over the tree, which is faster than the parser's own look at each pair
    // not `silent`: that would drop a second document without a word; the schema, so that no `%YAML 1.1` changes it
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', schema: 'core', uniqueKeys: false });
    // of several errors only the first: what follows it is noise
    if (document.errors.length > 0)
      return { tree: undefined, faults: document.errors.slice(0, 1).map((error) => faultOf(error, text, document)) };
    const root = document.contents;
    if (root === null || (isScalar(root) && root.value === null)) {
      return { tree: undefined, faults: [{ code: 'yaml/file-vuoto', start: 0, end: 0, detail: '' }] };
    }
    const { tree, refusals } = readNodes(root, text);
    const [first, ...others] = refusals;
    if (first) {
      // each repeated key is a thing to do; of the rest, one shows the way
      const told = [first, ...others.filter(({ kind }) => kind === 'duplicate')];
      return { tree: undefined, faults: told.map((refusal) => faultOfRefusal(refusal, text)) };
    }
    return { tree, faults: [] };
  } catch (error) {
    // the parser recurses: thousands of nested brackets overflow its stack
    if (!(error instanceof RangeError)) throw error;
    return { tree: undefined, faults: [{ code: 'yaml/troppo-profondo', start: 0, end: 0, detail: '' }] };
  }
}

function faultOf(error: YAMLError, text: string, document: Document.Parsed): SyntaxFault {
  const [start, end] = error.pos;
  const code = codeOf(error, text);
  const stop = Math.max(start + 1, Math.min(end, endOfLine(text, start)));
  if (code === 'yaml/carattere-mancante') {
    const quote = /['"]/.exec(error.message)?.[0] ?? '';
    const opening = quote === '' ? start : openingOf(document, start);
    return { code, start: opening, end: opening === start ? stop : opening + 1, detail: quote };
  }
  return { code, start, end: stop, detail: text.slice(start, stop).trim() };
}

function codeOf(error: YAMLError, text: string): SyntaxCode {
  const code = codes[error.code] ?? 'yaml/sintassi';
  // 'L'albero': the apostrophe closes what it seemed to be part of
  if (/:\s+'[^']*'[\p{L}\d]/u.test(lineAt(text, error.pos[0]))) return 'yaml/apostrofo';
  if (code !== 'yaml/due-punti') return code;
  // the parser says the same of a second colon and of a line that stands too far left or right
  return lineAt(text, error.pos[0]).split(/:(?:\s|$)/).length > 2 ? code : 'yaml/rientro';
}

/** Where the quoted text begins that goes on, for want of its closing mark, to an offset. */
function openingOf(document: Document.Parsed, end: number): number {
  let opening = end;
  visit(document, {
    Scalar(_, { range }) {
      if (range && range[1] === end) opening = Math.min(opening, range[0]);
    },
  });
  return opening;
}

/** A tag and an anchor stand before the value that the parser speaks of: they are what to take away. */
function faultOfRefusal({ kind, start, end }: Refusal, text: string): SyntaxFault {
  if (kind === 'duplicate') return { code: codesOfRefusal[kind], start, end, detail: text.slice(start, end) };
  if (kind === 'depth') return { code: codesOfRefusal[kind], start, end, detail: '' };
  const sign = kind === 'tag' ? '!' : text[start] === '*' ? '*' : '&';
  let begin = Math.max(0, text.lastIndexOf(sign, start));
  while (text[begin - 1] === sign) begin -= 1;
  const name = /^[^\s,[\]{}]+/.exec(text.slice(begin))?.[0] ?? sign;
  return { code: codesOfRefusal[kind], start: begin, end: begin + name.length, detail: name };
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, endOfLine(text, offset));
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
