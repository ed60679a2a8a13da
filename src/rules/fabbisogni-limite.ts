import { amountOf, numberOf } from '../plan/decimal.ts';
import { defineRule } from './rule.ts';

/** What the plan means to spend is within the limit that it states itself. */
export const fabbisogniLimite = defineRule({
  code: 'fabbisogni-limite',
  severity: 'warning',
  ground: 'law',
  basis: 'L. 296/2006, art. 1, c. 557; D.L. 78/2010, art. 9, c. 28',

  *check({ documents: { fabbisogni: document } }) {
    if (!document) return;
    for (const limit of ['spesa_557', 'lavoro_flessibile'] as const) {
      const { limite, previsione } = document.data.limiti?.[limit] ?? {};
      const [allowed, planned] = [amountOf(limite), amountOf(previsione)];
      if (allowed === undefined || planned === undefined || planned <= allowed) continue;
      yield {
        at: document.source.spanOf(['limiti', limit, 'previsione']),
        facts: { limit, planned: numberOf(planned), allowed: numberOf(allowed) },
        related: [{ at: document.source.spanOf(['limiti', limit, 'limite']), label: 'also-here' }],
      };
    }
  },
});
