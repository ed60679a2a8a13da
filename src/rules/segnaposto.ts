import { textsOf } from '../plan/citations.ts';
import type { Source, Span } from '../sources/source.ts';
import { defineRule } from './rule.ts';

/** A text waits for nothing: no dots, signs or words that stand for what is still to be written. Told once for each file. */
export const segnaposto = defineRule({
  code: 'segnaposto',
  severity: 'warning',
  ground: 'logic',

  *check({ sources }) {
    for (const source of sources) {
      if (!mayWait(source.text)) continue;
      const [first, ...others] = placeholdersOf(source);
      if (!first) continue;
      yield {
        at: first.at,
        facts: { text: first.text, more: others.length },
        related: [
          ...(first.piece ? [{ at: first.piece, label: 'placeholder' as const }] : []),
          ...others.map(({ at, piece }) => ({ at: piece ?? at, label: 'also-here' as const })),
        ],
      };
    }
  },
});

/** What nearly every text lacks, and is quickly found: only then are the texts looked at. */
const signs = ['....', '……', 'xx', 'XX', '???', '____', 'TBD', 'TBC'];
/** Whose first letter is in every text: a pattern of two finds them sooner than a search for each. */
const common = /tbd|orem ipsum/;
const words =
  /\b(?:da|DA|Da) (?:defin|DEFIN|individua|INDIVIDUA|complet|COMPLET|inser|INSER|stabil|STABIL|determin|DETERMIN|quantific|QUANTIFIC|precis|PRECIS)|\b[Ii]n (?:corso|fase) di defin|[[<(] ?[Ii](?:nserire|NSERIRE)\b/;

function mayWait(text: string): boolean {
  return signs.some((sign) => text.includes(sign)) || common.test(text) || words.test(text);
}

const later = 'da (?:defini|individua|completa|inseri|stabili|determina|quantifica|precisa)r(?:e|si)';

/** Letters of an e-mail address, or of the name of a site, are a part of a name: `info@comune.xx.it`, `www.xx.it`. */
const notInAddress = String.raw`(?<!@[\w.-]{0,60}|\bwww\.[\w.-]{0,60}|https?:\/\/\S{0,200})`;
const notOfAddress = String.raw`(?![\w.-]{0,60}@|(?:\.[\w-]{1,60}){0,5}\.[a-z]{2,10}\b)`;

/** What stands for a text wherever it is. */
const anywhere = new RegExp(
  [
    // “ecc....” only ends a list, and what is left out of a quotation is in brackets
    String.raw`(?<![.[(]|\b[Ee]cc|\b[Ee]tc)\.{4,}(?![.\])])`,
    '…{2,}',
    // XX and XXI are numbers of centuries too: only where a number of ours is meant
    String.raw`${notInAddress}(?:\bx{2,}\b|\bX{3,}\b)${notOfAddress}|\b20XX\b|\bXX/XX\b|(?<=\b[Nn]\.? ?|€ ?)XX\b`,
    String.raw`\?{3,}`,
    // a line of its own draws a rule in Markdown
    String.raw`(?<=\S ?)_{4,}`,
    String.raw`\b(?:TBD|tbd|TBC)\b`,
    '[Ll]orem ipsum',
  ].join('|'),
);

/** Words that stand for a text only where they are all of it, close a line after a colon, or are in brackets. */
const alone = new RegExp(
  String.raw`(?:^|: )(?:${later}|in (?:corso|fase) di definizione)(?=[\s.;,…]*$)|[[(<] ?(?:${later}|inserire [^\])>]{1,60}) ?[\])>]`,
  'im',
);

interface Placeholder {
  readonly at: Span;
  /** The place inside a text of many lines, of which `at` is the key: a comment that silences cannot stand in it. */
  readonly piece: Span | undefined;
  readonly text: string;
}

/**
 * From top to bottom; before the others the first of those whose text comes first in the alphabet: which text the finding
 * names, and so what a baseline knows, does not change with the order of the keys.
 */
function placeholdersOf(source: Source): readonly Placeholder[] {
  const found: Placeholder[] = [];
  for (const { path, text } of textsOf(source)) {
    // an address is not to be read
    if (/^https?:/.test(text)) continue;
    const piece = anywhere.exec(text)?.[0] ?? alone.exec(text)?.[0].replace(/^: /, '');
    if (piece === undefined) continue;
    const place = source.spanOfText(path, piece);
    const { end, start } = source.spanOf(path);
    const inLines = source.text.slice(start, end).includes('\n');
    found.push({ at: inLines ? source.keySpanOf(path) : place, piece: inLines ? place : undefined, text: piece });
  }
  const inOrder = found.toSorted((a, b) => (a.piece ?? a.at).start - (b.piece ?? b.at).start);
  const [named] = inOrder.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return named ? [named, ...inOrder.filter((one) => one !== named)] : [];
}
