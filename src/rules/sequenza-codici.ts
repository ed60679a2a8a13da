import type { Obiettivo } from '../plan/plan.ts';
import { mayHaveBrokenCards } from './broken-cards.ts';
import { isGap } from './gap.ts';
import { grouped } from './grouped.ts';
import { unitOf } from './unit-of-card.ts';
import { defineRule, type RuleFinding } from './rule.ts';

/** The codes of a unit's cards, letters or numbers, have no gap. */
export const sequenzaCodici = defineRule({
  code: 'sequenza-codici',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    // without the register two cards may name one unit in two ways
    if (isGap(plan, 'unita')) return;
    for (const [unit, cards] of grouped(plan.obiettivi, unitOf)) {
      // a card that cannot be read may be the one that seems to be missing
      if (!mayHaveBrokenCards(plan, unit)) yield* gapsIn(cards, unit);
    }
  },
});

/** A wider gap is a numbering that begins elsewhere. */
const mostMissing = 5;

function* gapsIn(cards: readonly Obiettivo[], unit: string): Iterable<RuleFinding<'sequenza-codici'>> {
  const places = cards
    .map((card) => ({ card, place: placeOf(card.codice) }))
    .filter(({ place }) => place !== undefined);
  if (places.length !== cards.length) return;
  const [first, ...others] = places.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
  if (!first) return;
  // the first may be any: the numbering may run through the whole body, and the unit have a piece of it
  let before = first.card;
  let expected = (first.place ?? 0) + 1;
  for (const { card, place = 0 } of others) {
    if (place > expected && place - expected <= mostMissing) {
      const missing = Array.from({ length: place - expected }, (_, index) => codeAt(expected + index, card.codice));
      yield {
        at: card.source.spanOf(['codice']),
        facts: { unit: card.unita?.data.denominazione ?? unit, missing, before: before.codice, after: card.codice },
        related: [{ at: before.source.spanOf(['codice']), label: 'previous-card' }],
      };
    }
    expected = place + 1;
    before = card;
  }
}

/** A and 1 are the first; nothing for codes of another make, such as VP1_ST1. */
function placeOf(code: string): number | undefined {
  if (/^[A-Za-z]$/.test(code)) return code.toUpperCase().charCodeAt(0) - 64;
  return /^\d{1,3}$/.test(code) ? Number(code) : undefined;
}

function codeAt(place: number, like: string): string {
  return /^\d/.test(like) ? String(place) : String.fromCharCode(64 + place);
}
