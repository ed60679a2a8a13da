import { lawFor } from '../law/law-row.ts';
import { remoteWorkMinimum } from '../law/remote-work.ts';
import { hundred, numberOf, percentageOf } from '../plan/decimal.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';

/** Each year's contingent is at least what the law asks. */
export const lavoroAgileMinimo = defineRule({
  code: 'lavoro-agile-minimo',
  severity: 'warning',
  ground: 'law',
  basis: 'L. 124/2015, art. 14, c. 1',

  *check(plan) {
    const document = plan.documents['lavoro-agile'];
    const context = lawContextOf(plan);
    if (!document || !context) return;
    for (const [index, { anno, percentuale }] of document.data.contingente?.entries() ?? []) {
      // the contingent of another year is held to the norm of its own
      const minimum = lawFor(remoteWorkMinimum, { ...context, anno })?.value;
      const percentage = percentageOf(percentuale);
      if (minimum === undefined || percentage === undefined || percentage >= (hundred * minimum) / 100) continue;
      const at = document.source.spanOf(['contingente', index, 'percentuale']);
      yield { at, facts: { year: anno, percentage: numberOf(percentage), minimum } };
    }
  },
});
