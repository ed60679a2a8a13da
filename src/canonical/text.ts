/** The widest line, where the words allow it. */
export const width = 100;

/** Signs that only an escape can write: those that end a line or cannot be seen. */
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|\p{Surrogate}/u;

/** What YAML reads as something else than a text when it has no quotation marks: nothing, yes or no, a number. */
const otherThanText =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;

/** A code of digits and points, such as `2269` and `3.3.2`: all of them have quotation marks, also those that no reader takes for a number. */
const code = /^[\d.]+$/;

/** A letter, a digit, a number with its sign, an opening parenthesis, a sign beyond ASCII: nothing that a person could take for a sign of YAML. */
const harmlessBeginning = /^(?:[\p{L}\p{N}(/]|[-+]\d|[^\p{ASCII}\s])/u;

/** Whether a text says the same without quotation marks. */
function isPlain(text: string, bracketed: boolean): boolean {
  if (!harmlessBeginning.test(text) || /\s$|[\n\t]|: |:$| #/.test(text) || unseen.test(text)) return false;
  return !(bracketed && /[,[\]{}]|:[,"']/.test(text));
}

/** A text on one line: without quotation marks where it stays the same text, else within them. */
export function onOneLine(text: string, bracketed: boolean): string {
  return isPlain(text, bracketed) && !otherThanText.test(text) && !code.test(text) ? text : quoted(text);
}

/** A key as it is written: one that stands for a number is the same key with or without quotation marks. */
export function keyOf(name: string, bracketed: boolean): string {
  const isSame = !otherThanText.test(name) || /^(?:0|[1-9]\d{0,14})$/.test(name);
  return isPlain(name, bracketed) && isSame ? name : quoted(name);
}

/** Double quotation marks; single ones where they spare escapes. */
function quoted(text: string): string {
  if (/["\\]/.test(text) && !text.includes("'") && !/[\n\t]/.test(text) && !unseen.test(text)) return `'${text}'`;
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A text without blanks on empty lines and before the end of a paragraph, and with one line end at its end at most:
 * Markdown has no use for more.
 */
export function withoutBlanks(text: string): string {
  if (!/\S/.test(text) || !/\s(?:\n|$)/.test(text)) return text;
  const lines = text.split('\n').map((line) => (/\S/.test(line) ? line : ''));
  return lines
    .map((line, index) => (lines[index + 1] ? line : line.trimEnd()))
    .join('\n')
    .replace(/\n+$/, '\n');
}

/** A text under its key: the sign of its form and its lines, without indentation. */
export interface Block {
  readonly sign: string;
  readonly lines: readonly string[];
}

/**
 * The form of a text that does not stand on the line of its key: folded (`>`), with its lines broken between two words
 * so that with `indent` before them they stay in the width; as it is (`|`) where its own line ends or spaces count;
 * nothing where only escapes can write it, or a line has no place to break.
 */
export function block(text: string, indent: number): Block | undefined {
  if (unseen.test(text) || !/\S/.test(text) || /[ \t]$|\n\n$|^\n*[ \t]+\n/.test(text)) return undefined;
  const body = text.replace(/\n$/, '');
  const chomping = body === text ? '-' : '';
  const paragraphs = body.split('\n\n');
  if (paragraphs.every((paragraph) => /^\S/.test(paragraph) && !/\n|\s$/.test(paragraph))) {
    if (paragraphs.length === 1 && body === text && !isBreakable(body)) return undefined;
    // a blank line in a folded text is a new paragraph
    const lines = paragraphs.flatMap((paragraph, index) => [
      ...(index > 0 ? [''] : []),
      ...filled(paragraph, width - indent),
    ]);
    return { sign: `>${chomping}`, lines };
  }
  const isIndented = /^\n* /.test(body);
  return { sign: `|${isIndented ? '2' : ''}${chomping}`, lines: body.split('\n') };
}

/** Places where a line may end: single spaces between two words, save for those within the words of a short link. */
const gap = /(?<=\S) (?=\S)(?![^[\]]{0,60}\]\()/;

function isBreakable(text: string): boolean {
  return gap.test(text);
}

/** Words in lines no wider than a measure, unless a word is. */
export function filled(words: string, measure: number): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of words.split(gap)) {
    if (line === undefined) line = word;
    else if (line.length + 1 + word.length <= measure) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === undefined ? lines : [...lines, line];
}
