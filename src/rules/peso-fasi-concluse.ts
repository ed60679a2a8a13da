import { numberOf } from '../plan/decimal.ts';
import type { Fase } from '../plan/plan.ts';
import { wasConcluded } from './concluded.ts';
import { defineRule } from './rule.ts';
import { weighedRowsOf } from './weighed-rows.ts';

/** What was over before the plan weighs nothing in it. The phases of a card are told together. */
export const pesoFasiConcluse = defineRule({
  code: 'peso-fasi-concluse',
  severity: 'warning',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const { fasi, source } of obiettivi) {
      const rows = weighedRowsOf(fasi).filter(({ phase }) => weightOf(phase) > 0 && wasConcluded(phase));
      const [first, ...others] = rows.map(({ phase }) => source.spanOf([...phase.path, 'incidenza']));
      if (!first) continue;
      yield {
        at: first,
        facts: {
          phases: rows.map(({ name }) => name),
          weight: numberOf(rows.reduce((sum, { phase }) => sum + weightOf(phase), 0)),
        },
        related: others.map((at) => ({ at, label: 'also-here' })),
      };
    }
  },
});

function weightOf({ incidenza }: Fase): number {
  return incidenza ?? 0;
}
