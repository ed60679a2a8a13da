import { nearestInRegister } from '../diagnostics/near-names.ts';
import { isGap } from './gap.ts';
import { involvedIn } from './involved.ts';
import { defineRule } from './rule.ts';

/** Whoever a phase involves is in the register: a unit by name or code, or a body outside. */
export const coinvoltiRegistrati = defineRule({
  code: 'coinvolti-registrati',
  severity: 'error',
  ground: 'logic',

  *check(plan) {
    if (isGap(plan, 'unita')) return;
    for (const card of plan.obiettivi) {
      for (const { coinvolto, nome, path } of involvedIn(card)) {
        if (coinvolto) continue;
        const near = nearestInRegister(nome, plan.coinvolgibili);
        yield { at: card.source.spanOf(path), facts: { name: nome, near } };
      }
    }
  },
});
