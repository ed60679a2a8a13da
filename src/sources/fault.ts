import { visit, type Document, type ErrorCode, type YAMLError } from 'yaml';

import type { SyntaxCode, SyntaxFault } from './syntax-fault.ts';

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

/** What a parser that did not understand a document says first, told as what its author did. */
export function faultOf(error: YAMLError, text: string, document: Document.Parsed): SyntaxFault {
  const [start, end] = error.pos;
  const line = lineAt(text, start);
  const stop = Math.max(start + 1, Math.min(end, line.end));
  const code = codes[error.code] ?? 'yaml/sintassi';
  const plain = (found: SyntaxCode): SyntaxFault => ({
    code: found,
    start,
    end: stop,
    detail: code === 'yaml/tabulazione' ? stepIn(text) : text.slice(start, stop).trim(),
  });
  // 'L'albero': the apostrophe closes what it seemed to be part of
  if (/:\s+'[^']*'[\p{L}\d]/u.test(line.text)) return plain('yaml/apostrofo');
  const citation = citationIn(line) ?? citationIn(lineAt(text, line.start - 1));
  if (citation) return citation;
  const special = beginningOf(error, line) ?? commalessIn(error, text, document) ?? unclosedOf(error, text, document);
  if (special) return special;
  if (error.message.startsWith('Unexpected scalar at node end') && /["'][ ,]*$/.test(text.slice(line.start, start)))
    return plain('yaml/testo-dopo-virgolette');
  if (code === 'yaml/rientro') return lineFault(line, text);
  if (code === 'yaml/due-punti') {
    // the parser says the same of a second colon and of a line that stands too far left or right
    if (line.text.split(/:(?:\s|$)/).length > 2) return plain(code);
    return spaceless(line) ?? strayFault(error, text, document);
  }
  if (code !== 'yaml/carattere-mancante') return plain(code);
  // a key without its value, an item without its dash: the parser misses a character, the author mistook a column
  if (/^(Implicit map keys|Sequence item)/.test(error.message)) return spaceless(line) ?? lineFault(line, text);
  const quote = /['"]/.exec(error.message)?.[0] ?? '';
  const opening = quote === '' ? start : openingOf(document, start);
  return { code, start: opening, end: opening === start ? stop : opening + 1, detail: quote };
}

/** One line of a text, without its end. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text that begins with a citation and has no quotation marks: YAML takes the brackets for lists. */
function citationIn(line: Line): SyntaxFault | undefined {
  const before = /^\s*(?:- +)*(?:[^\s:"'#][^:]*:\s+)?(?=\[\[[a-z]+:)/.exec(line.text)?.[0];
  if (before === undefined) return undefined;
  const detail = line.text
    .slice(before.length)
    .replace(/\s+#.*$/, '')
    .trimEnd();
  const start = line.start + before.length;
  return { code: 'yaml/citazione', start, end: start + detail.length, detail };
}

/** Signs by which YAML takes a value for something else than a text, and what the parser says then. */
const beginnings: readonly (readonly [signs: RegExp, says: RegExp])[] = [
  [/^[@`%,]/, /^Plain value cannot start/],
  // words after a list or a group: the brackets were meant as signs of the text
  [/^[[{]/, /^Unexpected scalar at node end/],
  [/^[*&]/, /cannot be an empty string/],
  [/^[>|]/, /^(?:Block scalar header|Not a YAML token)/],
  [/^-(?:\s|$)/, /^Unexpected block-seq-ind on same line with key/],
  [/^\?\s/, /^Nested mappings are not allowed/],
  [/^[\]}]\s*\S/, /^Unexpected flow-(?:seq|map)-end/],
];

/** A text without quotation marks that begins with a sign of YAML: all of it goes between them. */
function beginningOf({ message, pos: [at] }: YAMLError, line: Line): SyntaxFault | undefined {
  const before = /^\s*(?:- +)*(?:[^\s:"'#[\]{}][^:]*:\s+)?/.exec(line.text)?.[0] ?? '';
  const detail = line.text
    .slice(before.length)
    .replace(/\s+#.*$/, '')
    .trimEnd();
  const start = line.start + before.length;
  if (at < start || !beginnings.some(([signs, says]) => signs.test(detail) && says.test(message))) return undefined;
  return { code: 'yaml/inizio-non-ammesso', start, end: start + Math.max(1, detail.length), detail };
}

/** Two values within brackets that no comma parts; or a text within them that has a colon, or begins with a dash. */
function commalessIn(error: YAMLError, text: string, { errors }: Document.Parsed): SyntaxFault | undefined {
  const [start, end] = error.pos;
  const fault = (code: SyntaxCode, from: number, detail: string): SyntaxFault => ({
    code,
    start: from,
    end: from + detail.length,
    detail,
  });
  if (/^(?:Missing , or : between flow|Missing , between flow|Unexpected scalar token)/.test(error.message)) {
    const [word] = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s,:[\]{}]+)/.exec(text.slice(start)) ?? [];
    const isToken = error.message.startsWith('Missing') || errors.some(({ code }) => code === 'BLOCK_IN_FLOW');
    return word !== undefined && isToken ? fault('yaml/virgola-mancante', start, word) : undefined;
  }
  // the error comes after others of the same place
  const nested = errors.find(({ code, pos }) => code === 'BLOCK_IN_FLOW' && pos[0] <= start && end <= pos[1]);
  if (!nested) return undefined;
  const [begin, stop] = nested.pos;
  const written = text.slice(begin, stop);
  const [dash] = /^-(?=\s|$)/.exec(written) ?? [];
  if (dash !== undefined) return fault('yaml/inizio-non-ammesso', begin, dash);
  const [, before = '', key] = /^([^:]*?\S[\s;]+)([\p{L}_][\p{L}\d_-]*):\s/u.exec(written) ?? [];
  if (key !== undefined) return fault('yaml/virgola-mancante', begin + before.length, key);
  return fault('yaml/due-punti', begin, /^[^:\n]*/.exec(written)?.[0] ?? '');
}

/** A bracket that nothing closes: the parser names the line where it gave up. One that is closed too far left stays a matter of columns. */
function unclosedOf(error: YAMLError, text: string, document: Document.Parsed): SyntaxFault | undefined {
  const [at] = error.pos;
  if (!/^Flow (?:map|sequence) in block collection/.test(error.message) || /[\]}]/.test(text.charAt(at)))
    return undefined;
  let opening: number | undefined;
  visit(document, {
    Collection(_, { flow, range }) {
      if (flow === true && range && range[0] < at && range[1] >= at) opening = range[0];
    },
  });
  if (opening === undefined) return undefined;
  const detail = text.charAt(opening) === '{' ? '}' : ']';
  return { code: 'yaml/carattere-mancante', start: opening, end: opening + 1, detail };
}

/** How many spaces a level of the text has, by its first line that has any; two where none has. */
function stepIn(text: string): string {
  return String(/^ +(?=[^\s#])/m.exec(text)?.[0].length ?? 2);
}

/** `titolo:Transazione` is a text to YAML: only the space makes of it a key and its value. An address is none. */
function spaceless(line: Line): SyntaxFault | undefined {
  const [, before = '', key] = /^(\s*(?:- +)*)([\p{L}_][\p{L}\d_-]*):(?=[^\s/])/u.exec(line.text) ?? [];
  if (key === undefined) return undefined;
  const start = line.start + before.length;
  return { code: 'yaml/spazio-dopo-due-punti', start, end: start + key.length + 1, detail: key };
}

/**
 * A key that the parser reads as part of the value before it. It names the line of the value: the line at fault is that
 * of the key. What has spaces in it is no key of a plan, but a text that goes on and has a colon.
 */
function strayFault(error: YAMLError, text: string, { errors }: Document.Parsed): SyntaxFault {
  const [start] = error.pos;
  const spread = errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === start);
  const own = lineAt(text, start);
  // a text that is an item may go on; at the beginning of a line it is itself what is out of place
  const goesOn = spread !== error || /^\s*- /.test(own.text);
  if (!spread || !goesOn) return lineFault(own, text);
  const fault = lineFault(lineAt(text, spread.pos[1]), text);
  return fault.detail.includes(' ') ? { ...fault, code: 'yaml/due-punti' } : fault;
}

/** The line itself is at fault: its first word is what stands in the wrong column. */
function lineFault(line: Line, text: string): SyntaxFault {
  const [, indentation = '', dashes = '', word = ''] = /^(\s*)((?:- +)*)(.*?)(?::(?:\s.*)?|\s*)$/.exec(line.text) ?? [];
  const start = line.start + indentation.length;
  const end = start + dashes.length + word.length;
  // a line that begins as an item above does, in the column of its dash: what is missing is the dash
  const before = text.slice(0, line.start).split('\n');
  const dashless =
    dashes === '' &&
    word !== '' &&
    before.some(
      (other) =>
        other.startsWith(`${indentation}- `) &&
        other
          .slice(indentation.length + 1)
          .trimStart()
          .startsWith(`${word}:`),
    );
  if (dashless) return { code: 'yaml/trattino-mancante', start, end, detail: word };
  // only a key has an underscore; which other words are keys depends on the kind of file
  const [key] = /^[a-z]+(?:_[a-z]+)+(?=\s|$)/.exec(word) ?? [];
  if (key === undefined || /:(?:\s|$)/.test(line.text)) return { code: 'yaml/rientro', start, end, detail: word };
  const begin = start + dashes.length;
  return { code: 'yaml/due-punti-mancanti', start: begin, end: begin + key.length, detail: key };
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

function lineAt(text: string, offset: number): Line {
  const at = Math.max(0, offset);
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  return { text: text.slice(start, end).replace(/\r$/, ''), start, end };
}
