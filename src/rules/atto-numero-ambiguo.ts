import { actsInFile, mayBe, yearOf } from './acts-in-text.ts';
import { grouped } from './grouped.ts';
import { defineRule } from './rule.ts';
import { spanOfMatch } from './span-of-match.ts';

/** Where the register has the same number in two years, a text gives the year too. */
export const attoNumeroAmbiguo = defineRule({
  code: 'atto-numero-ambiguo',
  severity: 'info',
  ground: 'logic',

  *check(plan) {
    const byNumber = grouped(plan.registroAtti, ({ data }) => data.numero);
    for (const source of plan.sources) {
      for (const act of actsInFile(source)) {
        if (act.year !== undefined) continue;
        const acts = (byNumber.get(act.number) ?? []).filter((atto) => mayBe(atto, act));
        const years = [...new Set(acts.map(yearOf).filter((year) => year !== undefined))].toSorted((a, b) => a - b);
        if (years.length < 2) continue;
        yield {
          at: spanOfMatch(act.place, act.start, act.end),
          facts: { written: act.written, years },
          related: acts.map((atto) => ({
            at: atto.source.spanOf([...atto.path, 'id']),
            label: 'registered-act' as const,
          })),
        };
      }
    }
  },
});
