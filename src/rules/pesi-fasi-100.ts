import { hundred, numberOf } from '../plan/decimal.ts';
import { grouped } from './grouped.ts';
import { defineRule } from './rule.ts';
import { weighedRowsOf } from './weighed-rows.ts';
import { yearOfPhase } from './year-of-phase.ts';

/** The weights of the phases of a card sum to 100, as decimals; in a card whose phases are of several years, those of each year. */
export const pesiFasi100 = defineRule({
  code: 'pesi-fasi-100',
  severity: 'error',
  ground: 'arithmetic',

  *check({ documents, obiettivi }) {
    const yearOfPlan = documents.piao?.data.anno;
    for (const card of obiettivi) {
      // a group counts once: by its own weight, or else by those of its parts
      const rows = weighedRowsOf(card.fasi);
      const years = grouped(rows, ({ phase }) => yearOfPhase(card, phase, yearOfPlan));
      for (const [year, ofYear] of years) {
        const weights = ofYear.flatMap(({ phase: { incidenza } }) => (incidenza === undefined ? [] : [incidenza]));
        const sum = weights.reduce((total, weight) => total + weight, 0);
        if (weights.length === 0 || sum === hundred) continue;
        yield {
          at: card.source.keySpanOf(['fasi']),
          facts: {
            year: years.size > 1 ? year : undefined,
            sum: numberOf(sum),
            weights: weights.map(numberOf),
          },
        };
      }
    }
  },
});
