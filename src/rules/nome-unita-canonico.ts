import { textsOf, type PlacedText } from '../plan/citations.ts';
import type { Plan } from '../plan/plan.ts';
import { remembered } from '../plan/remembered.ts';
import type { Source, Span } from '../sources/source.ts';
import { grouped } from './grouped.ts';
import { wordsInLines } from './words-in-lines.ts';
import { isInAddress } from './address-in-text.ts';
import { replacement } from './replacement.ts';
import { defineRule } from './rule.ts';
import { spanOfMatch } from './span-of-match.ts';

/** Texts call a unit by its official name, not by another that the register knows: each place may be replaced. */
export const nomeUnitaCanonico = defineRule({
  code: 'nome-unita-canonico',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    const names = namesOf(plan);
    if (!names) return;
    for (const source of plan.sources) {
      // the register says what the other names are; the subject of an act is as the act has it
      if (source === plan.documents.unita?.source || source === plan.documents.atti?.source) continue;
      // the text of the file tells faster than its data whether there is anything to look for
      if (!names.hint.test(source.text)) continue;
      const own = ownUnitOf(plan).get(source);
      const places = grouped(
        textsOf(source).flatMap((place) => [...aliasesIn(place, names)]),
        ({ alias }) => alias,
      );
      for (const [alias, found] of places) {
        const [first, ...others] = found.map(({ span }) => span);
        const name = names.official.get(alias);
        if (!first || name === undefined) continue;
        // in its own card a unit may be called by a part of its name
        if (own === name && name.includes(alias)) continue;
        yield {
          at: first,
          facts: { alias, name, times: others.length + 1 },
          related: others.map((at) => ({ at, label: 'also-here' as const })),
          ...([first, ...others].every((at) => fits(at, alias, name))
            ? replacement([first, ...others], alias, name)
            : {}),
        };
      }
    }
  },
});

/**
 * Whether one name can take the place of the other as it is: after a word the sentence agrees with the old one (“della
 * Polizia municipale”), unless both begin alike.
 */
function fits({ source, start }: Span, alias: string, name: string): boolean {
  const first = (words: string): string | undefined => words.toLowerCase().split(' ')[0];
  return first(alias) === first(name) || !/[\p{L}'’]\s*$/u.test(source.text.slice(Math.max(0, start - 40), start));
}

/** The official name of the unit of each card, by its file. */
const ownUnitOf = remembered(
  ({ obiettivi }: Plan): ReadonlyMap<Source, string | undefined> =>
    new Map(obiettivi.map((card) => [card.source, card.unita?.data.denominazione])),
);

interface Names {
  /** The official name by alias. */
  readonly official: ReadonlyMap<string, string>;
  /** Official names and aliases, the longer first: an official name hides the alias that is a part of it. */
  readonly pattern: RegExp;
  /** Whether any alias may be in a file. */
  readonly hint: RegExp;
}

/** Nothing when no unit has another name. A name that two units share tells of neither. */
function namesOf({ unita }: Plan): Names | undefined {
  const official = new Map<string, string>();
  const shared = new Set(unita.map(({ data }) => data.denominazione));
  for (const { data } of unita) {
    for (const alias of data.alias ?? []) {
      // no name is so long, and no pattern can be
      if (alias.length > 300) continue;
      if (official.has(alias) && official.get(alias) !== data.denominazione) shared.add(alias);
      official.set(alias, data.denominazione);
    }
  }
  for (const name of shared) official.delete(name);
  if (official.size === 0) return undefined;
  const all = [...official.keys(), ...shared].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    official,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${all.map((name) => wordsInLines(name.trim())).join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    hint: new RegExp([...official.keys()].map((name) => wordsInLines(name.trim())).join('|')),
  };
}

function* aliasesIn(
  place: PlacedText,
  { hint, official, pattern }: Names,
): Iterable<{ readonly alias: string; readonly span: Span }> {
  // a plain pattern tells sooner than one that looks around each word
  if (!hint.test(place.text) || isTitleOfDocument(place)) return;
  for (const match of place.text.matchAll(pattern)) {
    const alias = match[0].replaceAll(/\s+/g, ' ');
    const end = match.index + match[0].length;
    const before = place.text.slice(0, match.index);
    if (!official.has(alias) || isQuoted(before, place.text.slice(end)) || ofRegulation.test(before)) continue;
    if (isInAddress(place.text, match.index, end) || !/\s/.test(place.text)) continue;
    yield { alias, span: spanOfMatch(place, match.index, end) };
  }
}

/** What a text quotes is as others wrote it. */
function isQuoted(before: string, after: string): boolean {
  return /[«“"]\s?$/.test(before) && /^\s?[»”"]/.test(after);
}

/** A regulation has the name that it was given. */
const ofRegulation = /\b[Rr]egolament[oi] (?:per |su)?(?:di|del|dello|della|dell['’]|il|la|l['’]) ?$/;

function isTitleOfDocument({ path, text }: PlacedText): boolean {
  return (path.at(-1) === 'titolo' && path.includes('documenti')) || /^https?:/.test(text);
}
