import { nearestInRegister } from '../diagnostics/near-names.ts';
import { defineRule } from './rule.ts';
import { isGap } from './gap.ts';

/** The unit of a card is in the register of units. */
export const unitaRegistrata = defineRule({
  code: 'unita-registrata',
  severity: 'error',
  ground: 'logic',

  *check(plan) {
    if (isGap(plan, 'unita')) return;
    for (const card of plan.obiettivi) {
      if (card.unita) continue;
      const unit = card.data.unita;
      yield { at: card.source.spanOf(['unita']), facts: { unit, near: nearestInRegister(unit, plan.unitaPerNome) } };
    }
  },
});
