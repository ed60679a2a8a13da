import { hundred, numberOf, percentageOf } from '../plan/decimal.ts';
import { mayHaveBrokenCards } from './broken-cards.ts';
import { isGap } from './gap.ts';
import { unitOf } from './unit-of-card.ts';
import { grouped } from './grouped.ts';
import { defineRule } from './rule.ts';

/** Where the cards of a unit have a weight, all have one, and the weights sum to 100. */
export const pesiObiettivi100 = defineRule({
  code: 'pesi-obiettivi-100',
  severity: 'error',
  ground: 'arithmetic',

  *check(plan) {
    // without the register two cards may name one unit in two ways
    if (isGap(plan, 'unita')) return;
    for (const [unit, cards] of grouped(plan.obiettivi, unitOf)) {
      const [first, ...others] = cards.filter(({ data }) => data.peso !== undefined);
      if (!first) continue;
      const weights = [first, ...others].map(({ data }) => percentageOf(data.peso) ?? 0);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      const without = cards.filter(({ data }) => data.peso === undefined);
      if ((sum === hundred && without.length === 0) || mayHaveBrokenCards(plan, unit)) continue;
      yield {
        at: first.source.spanOf(['peso']),
        facts: {
          unit: first.unita?.data.denominazione ?? unit,
          sum: numberOf(sum),
          weights: weights.map(numberOf),
          without: without.map(({ codice }) => codice),
        },
        related: [
          ...others.map(({ source }) => ({ at: source.spanOf(['peso']), label: 'also-here' as const })),
          ...without.map(({ source }) => ({ at: source.spanOf(['codice']), label: 'other-card' as const })),
        ],
      };
    }
  },
});
