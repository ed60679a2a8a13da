import { hundred, numberOf, percentageOf } from '../plan/decimal.ts';
import { fullIndicatorsOf, sentencesOf } from './indicators.ts';
import { defineRule } from './rule.ts';

/** Where the indicators of a card have weights, these make 100. */
export const pesiIndicatori100 = defineRule({
  code: 'pesi-indicatori-100',
  severity: 'error',
  ground: 'arithmetic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const full = fullIndicatorsOf(card);
      const weights = full.map(({ data }) => percentageOf(data.peso)).filter((weight) => weight !== undefined);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      if (weights.length === 0 || sum === hundred) continue;
      yield {
        at: card.source.keySpanOf(['indicatori']),
        facts: {
          sum: numberOf(sum),
          weights: weights.map(numberOf),
          without: full.length + sentencesOf(card).length - weights.length,
        },
      };
    }
  },
});
