/** One operator of a content stream, with its operands. Offsets are into the stream's text, a character a byte. */
export interface Operation {
  readonly operator: string;
  /** Where its first operand begins, or itself. */
  readonly start: number;
  readonly end: number;
  /** Where the operator itself begins, after its operands. */
  readonly operatorStart: number;
}

// ISO 32000-1, 7.2.2: what ends a word, by character code
const regular = 0;
const space = 1;
const delimiter = 2;
const classes = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) classes[code] = space;
for (const character of '()<>[]{}/%') classes[character.charCodeAt(0)] = delimiter;

const number = /[-+.\d]/;
const constants = new Set(['true', 'false', 'null']);

/**
 * Calls back for each operator of a content stream (ISO 32000-1, 7.8.2), in order.
 *
 * @param text the stream decoded, a character a byte (Latin-1)
 * @throws Error for an inline image, which Chromium never writes
 */
export function eachOperation(text: string, visit: (operation: Operation) => void): void {
  let at = 0;
  let start = -1;
  while (at < text.length) {
    const kind = classes[text.charCodeAt(at)];
    if (kind === space) {
      at += 1;
      continue;
    }
    if (text[at] === '%') {
      at = endOf(/[\r\n]|$/g, text, at);
      continue;
    }
    if (start < 0) start = at;
    if (kind === delimiter) {
      at = endOfOperand(text, at);
      continue;
    }
    const end = endOfWord(text, at);
    const word = text.slice(at, end);
    if (!number.test(text[at] ?? '') && !constants.has(word)) {
      if (word === 'BI') throw new Error('An inline image in a printed page.');
      visit({ operator: word, start, end, operatorStart: at });
      start = -1;
    }
    at = end;
  }
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && classes[text.charCodeAt(at)] === regular) at += 1;
  return at;
}

/** Of a name, a string, or a bracket by itself. */
function endOfOperand(text: string, at: number): number {
  switch (text[at]) {
    case '/':
      return endOfWord(text, at + 1);
    case '(':
      return endOfString(text, at);
    case '<':
      return text[at + 1] === '<' ? at + 2 : endOf(/>|$/g, text, at);
    default:
      return at + 1;
  }
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.exec(text);
  return pattern.lastIndex || text.length;
}

function endOfString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}
