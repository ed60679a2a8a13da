import { nearestInRegister } from '../diagnostics/near-names.ts';
import { isGap } from './gap.ts';
import { grouped } from './grouped.ts';
import { involvedIn } from './involved.ts';
import { defineRule } from './rule.ts';

/** Whoever a phase involves is in the register: a unit by name or code, or a body outside. Told once for each name. */
export const coinvoltiRegistrati = defineRule({
  code: 'coinvolti-registrati',
  severity: 'error',
  ground: 'logic',

  *check(plan) {
    if (isGap(plan, 'unita')) return;
    const unknown = plan.obiettivi.flatMap((card) =>
      involvedIn(card)
        .filter(({ coinvolto }) => !coinvolto)
        .map(({ nome, path }) => ({ name: nome, at: card.source.spanOf(path) })),
    );
    for (const [name, [first, ...others]] of grouped(unknown, (one) => one.name)) {
      if (!first) continue;
      yield {
        at: first.at,
        facts: { name, near: nearestInRegister(name, plan.coinvolgibili) },
        related: others.map(({ at }) => ({ at, label: 'also-here' as const })),
      };
    }
  },
});
