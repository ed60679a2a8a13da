/** A space at which no line breaks. */
const noBreak = '\u00A0';

/** What ends no line when a number follows: `n. 200`, `art. 6`, `comma 3`, `D.Lgs. 165/2001`. */
const beforeNumber =
  /(?<![\p{L}\p{N}.])((?:nn?|artt?|c|co|lett|pagg?|L|L\.R|D\.L|D\.Lgs|D\.P\.R|D\.P\.C\.M|D\.M)\.|(?:LR|DPR|DPCM|DM|CCNL|articol[oi]|comm[ai]|legge|fas[ei]|obiettivo|azione)) (?=\d)/giu;
/** `D.Lgs. n. 81`. */
const beforeNumero = /(?<![\p{L}\p{N}.])((?:L|L\.R|D\.L|D\.Lgs|D\.P\.R|D\.P\.C\.M|D\.M)\.) (?=nn?\.)/giu;
/** `28 febbraio`. */
const beforeMonth =
  /(?<![\p{L}\p{N}])(\d{1,2}°?) (?=(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?!\p{L}))/gu;
/** `2022-2024`. */
const years = /(?<![\p{L}\p{N}/.-])(\d{4}[-–/]\d{4})(?![\p{N}/-])/gu;

const mark = /&quot;|"|&#39;|'/g;
/** After these, or at the beginning, a quotation opens. */
const opens = /^[\s([«“–—]?$/u;

/** Tags inside a sentence, which goes on after them. */
const inSentence = new Set(['a', 'em', 'strong', 'span', 'sup', 'tspan', 'wbr']);

/**
 * The page as a typesetter sets it: round quotation marks and apostrophes, no line that ends between `n.` and its
 * number or inside `2022-2024`. Only the text between tags changes, and of it only marks and spaces; addresses stay as
 * they are.
 */
export function typeset(html: string): string {
  let apart: 'head' | 'style' | undefined;
  let address = false;
  let drawings = 0;
  let before = '';
  const passTag = (tag: string): void => {
    const closing = tag.startsWith('</');
    const [name = ''] = /[a-z]+/.exec(tag) ?? [];
    if (name === 'svg') drawings += closing ? -1 : 1;
    else if (name === apart) apart = undefined;
    else if ((name === 'head' || name === 'style') && apart === undefined) apart = name;
    else if (name === 'a') address = tag.startsWith('<a href="http');
    if (!inSentence.has(name)) before = '';
  };
  return html.replaceAll(/<[^>]*>|[^<]+/g, (piece) => {
    if (piece.startsWith('<')) {
      passTag(piece);
      return piece;
    }
    const set = apart === undefined && !address ? setText(piece, before, drawings > 0) : piece;
    before = piece.at(-1) ?? '';
    return set;
  });
}

function setText(text: string, before: string, inDrawing: boolean): string {
  const marked = /["'&]/.test(text) ? withRoundMarks(text, before) : text;
  if (marked.length < 4 || !/\d/.test(marked)) return marked;
  const joined = marked
    .replaceAll(beforeNumber, `$1${noBreak}`)
    .replaceAll(beforeNumero, `$1${noBreak}`)
    .replaceAll(beforeMonth, `$1${noBreak}`);
  // by the style: a character that joins would be copied with the text
  return inDrawing ? joined : joined.replaceAll(years, '<span class="together">$1</span>');
}

function withRoundMarks(text: string, before: string): string {
  return text.replaceAll(mark, (found, index: number) => {
    const previous = text[index - 1] ?? before;
    if (found === '"' || found === '&quot;') return opens.test(previous) ? '“' : '”';
    return /[\p{L}\p{N}]/u.test(previous) ? '’' : found;
  });
}
