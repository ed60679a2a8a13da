import { nearest } from '../diagnostics/suggest.ts';
import type { Fase } from '../plan/plan.ts';
import { isGap } from './gap.ts';
import { defineRule } from './rule.ts';

/** Whoever a phase involves is in the register: a unit by name or code, or a body outside. */
export const coinvoltiRegistrati = defineRule({
  code: 'coinvolti-registrati',
  severity: 'error',
  ground: 'logic',

  *check(plan) {
    if (isGap(plan, 'unita')) return;
    for (const card of plan.obiettivi) {
      for (const { coinvolto, nome, path } of card.fasi.flatMap(allInvolved)) {
        if (!coinvolto)
          yield { at: card.source.spanOf(path), facts: { name: nome, near: nearest(nome, plan.coinvolgibili.keys()) } };
      }
    }
  },
});

function allInvolved(phase: Fase): Fase['coinvolti'] {
  return [...phase.coinvolti, ...phase.sottofasi.flatMap(allInvolved)];
}
