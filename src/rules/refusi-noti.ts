import { textsOf, type PlacedText } from '../plan/citations.ts';
import type { Span } from '../sources/source.ts';
import { isInAddress } from './address-in-text.ts';
import { replacement } from './replacement.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { spanOfMatch } from './span-of-match.ts';
import { saidTwice, typos } from './typos.ts';
import { beginningsOf } from './words-by-beginning.ts';

type Facts = RuleFinding<'refusi-noti'>['facts'];

/** No text has a typo that is surely one: a word of the small dictionary, a word written twice, a word broken by a hyphen. */
export const refusiNoti = defineRule({
  code: 'refusi-noti',
  severity: 'info',
  ground: 'practice',

  *check({ documents, sources }) {
    for (const source of sources) {
      // the subject of an act is as the act has it, typos included
      if (source === documents.atti?.source || !mayHoldTypos(source.text)) continue;
      const found = new Map<string, { readonly facts: Facts; readonly places: Span[] }>();
      for (const place of textsOf(source)) {
        for (const { end, facts, start } of typosIn(place, source.text)) {
          const entry = found.get(facts.written) ?? { facts, places: [] };
          entry.places.push(spanOfMatch(place, start, end));
          found.set(facts.written, entry);
        }
      }
      for (const {
        facts,
        places: [at, ...others],
      } of found.values()) {
        if (!at) continue;
        yield {
          at,
          facts,
          related: others.map((span) => ({ at: span, label: 'also-here' as const })),
          // which word a hyphen broke is a guess
          ...(facts.right === undefined || facts.what === 'trattino'
            ? {}
            : replacement([at, ...others], facts.written, facts.right)),
        };
      }
    }
  },
});

interface Typo {
  readonly start: number;
  readonly end: number;
  readonly facts: Facts;
}

const letters = String.raw`[A-Za-zÀ-ÖØ-öø-ÿ]`;
const words = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:${Object.keys(typos)
    .join('|')
    .replaceAll(' ', String.raw`\s+`)})(?!${letters})`,
  'gi',
);
/** Little words that never stand twice, and any long one. */
const twice = new RegExp(
  `(?<=^|[\\s(«“"'’])(e|di|il|lo|la|gli|le|un|una|con|per|del|della|dei|delle|degli|dello|al|alla|ai|alle|agli|nel|nella|nei|nelle|dal|dalla|dai|dalle|sul|sulla|che|non|da|ed|[a-zà-ÿ]{4,})\\s+\\1(?=$|[\\s.,;:)»”"])`,
  'g',
);
const broken = new RegExp(`(?<=^|[\\s(«“"'’])(${letters}{2,})-\\s+([a-zà-ÿ]{3,})(?!${letters})`, 'g');

/** Any word of the dictionary, with what they begin alike written once: in a large plan four times as quick as a list. */
const hint = new RegExp(`\\b${beginningsOf(Object.keys(typos))}`, 'i');

const repeated = /\b([a-zà-ÿ]+)\s+\1\b/;

/** Whether a file may hold a typo: its text is read once, before its data. */
function mayHoldTypos(text: string): boolean {
  return hint.test(text) || repeated.test(text) || mayBreak(text);
}

/** Whether a hyphen stands after a letter and before a blank. */
function mayBreak(text: string): boolean {
  for (let at = text.indexOf('-', 1); at >= 0; at = text.indexOf('-', at + 1)) {
    // most hyphens are marks of lists, after a blank
    if (text.charCodeAt(at - 1) > 64 && /\s/.test(text.charAt(at + 1)) && /[a-zà-ÿ]/i.test(text.charAt(at - 1)))
      return true;
  }
  return false;
}

function* typosIn(place: PlacedText, file: string): Iterable<Typo> {
  const { text } = place;
  // an identifier or an address alone is no prose
  if (!/\s/.test(text) || /^(?:https?:|allegati\/)/.test(text)) return;
  // most texts have none of the words, and looking costs less than a list of matches
  for (const match of hint.test(text) ? text.matchAll(words) : []) {
    const written = match[0];
    const right = typos[written.toLowerCase().replaceAll(/\s+/g, ' ')];
    // part of an address or of a name of a file
    if (right === undefined || /[@/_\w]/.test(text.charAt(match.index - 1))) continue;
    if (isInAddress(text, match.index, match.index + written.length)) continue;
    yield typo(match.index, written, 'refuso', asWritten(written, right));
  }
  for (const match of text.matchAll(twice)) {
    const word = match[1] ?? '';
    if (!saidTwice.has(word)) yield typo(match.index, match[0], 'doppia', word);
  }
  for (const match of mayBreak(text) ? text.matchAll(broken) : []) {
    const [written, first = '', second = ''] = match;
    // “pre- e post-”, “socio- ed” go on after the hyphen
    if (/^(?:oppure|ovvero|anche)$/.test(second)) continue;
    const right = [`${first}${second}`, `${first}-${second}`].find((word) => file.includes(word));
    yield typo(match.index, written, 'trattino', right);
  }
}

function typo(start: number, written: string, what: Facts['what'], right: string | undefined): Typo {
  return { start, end: start + written.length, facts: { what, written: written.replaceAll(/\s+/g, ' '), right } };
}

/** The right word in the capitals of the wrong one. */
function asWritten(written: string, right: string): string {
  if (written === written.toUpperCase()) return right.toUpperCase();
  const first = written.charAt(0);
  return first === first.toUpperCase() ? `${right.charAt(0).toUpperCase()}${right.slice(1)}` : right;
}
