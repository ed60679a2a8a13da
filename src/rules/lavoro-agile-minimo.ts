import { hundred, numberOf, percentageOf } from '../plan/decimal.ts';
import { defineRule } from './rule.ts';

/** Part of the staff with remote activities that must be able to work remotely, in per cent. */
const minimum = 15;

/** Each year's contingent is at least 15 per cent. */
export const lavoroAgileMinimo = defineRule({
  code: 'lavoro-agile-minimo',
  severity: 'warning',
  ground: 'law',
  basis: 'L. 124/2015, art. 14, c. 1',

  *check({ documents }) {
    const document = documents['lavoro-agile'];
    for (const [index, { anno, percentuale }] of document?.data.contingente?.entries() ?? []) {
      const percentage = percentageOf(percentuale);
      if (!document || percentage === undefined || percentage >= (hundred * minimum) / 100) continue;
      const at = document.source.spanOf(['contingente', index, 'percentuale']);
      yield { at, facts: { year: anno, percentage: numberOf(percentage), minimum } };
    }
  },
});
