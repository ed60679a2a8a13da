import { textsOf } from '../plan/citations.ts';
import type { Atto } from '../plan/plan.ts';
import { actsIn, mayBe, mayHoldActs, yearOf } from './acts-in-text.ts';
import { defineRule } from './rule.ts';
import { spanOfMatch } from './span-of-match.ts';

/** Where the register has the same number in two years, a text gives the year too. */
export const attoNumeroAmbiguo = defineRule({
  code: 'atto-numero-ambiguo',
  severity: 'info',
  ground: 'logic',

  *check(plan) {
    const byNumber = new Map<number, Atto[]>();
    for (const atto of plan.registroAtti) {
      const { numero } = atto.data;
      if (numero !== undefined) byNumber.set(numero, [...(byNumber.get(numero) ?? []), atto]);
    }
    for (const source of plan.sources) {
      if (!mayHoldActs(source.text)) continue;
      for (const place of textsOf(source)) {
        for (const act of actsIn(place)) {
          if (act.year !== undefined) continue;
          const acts = (byNumber.get(act.number) ?? []).filter((atto) => mayBe(atto, act));
          const years = [...new Set(acts.map(yearOf).filter((year) => year !== undefined))].toSorted((a, b) => a - b);
          if (years.length < 2) continue;
          yield {
            at: spanOfMatch(place, act.start, act.end),
            facts: { written: act.written, years },
            related: acts.map((atto) => ({
              at: atto.source.spanOf([...atto.path, 'id']),
              label: 'registered-act' as const,
            })),
          };
        }
      }
    }
  },
});
