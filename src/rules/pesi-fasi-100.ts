import { hundred, numberOf } from '../plan/decimal.ts';
import { defineRule } from './rule.ts';

/** The weights of the phases of a card sum to 100, as decimals. */
export const pesiFasi100 = defineRule({
  code: 'pesi-fasi-100',
  severity: 'error',
  ground: 'arithmetic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const weights: number[] = [];
      for (const { incidenza, sottofasi } of card.fasi) {
        // a group counts once: by its own weight, or else by those of its parts
        if (incidenza !== undefined) weights.push(incidenza);
        else for (const part of sottofasi) if (part.incidenza !== undefined) weights.push(part.incidenza);
      }
      const sum = weights.reduce((total, weight) => total + weight, 0);
      if (weights.length === 0 || sum === hundred) continue;
      yield { at: card.source.keySpanOf(['fasi']), facts: { sum: numberOf(sum), weights: weights.map(numberOf) } };
    }
  },
});
