import { nearest } from '../diagnostics/suggest.ts';
import type { Fase } from '../plan/plan.ts';
import { isGap } from './gap.ts';
import { grouped } from './grouped.ts';
import { defineRule } from './rule.ts';

/** Whoever a phase involves is in the register: a unit by name or code, or a body outside. Told once for each name. */
export const coinvoltiRegistrati = defineRule({
  code: 'coinvolti-registrati',
  severity: 'error',
  ground: 'logic',

  *check(plan) {
    if (isGap(plan, 'unita')) return;
    const unknown = plan.obiettivi.flatMap(({ fasi, source }) =>
      fasi
        .flatMap(allInvolved)
        .filter(({ coinvolto }) => !coinvolto)
        .map(({ nome, path }) => ({ name: nome, at: source.spanOf(path) })),
    );
    for (const [name, [first, ...others]] of grouped(unknown, (one) => one.name)) {
      if (!first) continue;
      yield {
        at: first.at,
        facts: { name, near: nearest(name, plan.coinvolgibili.keys()) },
        related: others.map(({ at }) => ({ at, label: 'also-here' as const })),
      };
    }
  },
});

function allInvolved(phase: Fase): Fase['coinvolti'] {
  return [...phase.coinvolti, ...phase.sottofasi.flatMap(allInvolved)];
}
