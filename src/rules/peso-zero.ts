import { isConcluded } from './concluded.ts';
import { defineRule } from './rule.ts';
import { weighedRowsOf } from './weighed-rows.ts';

/** Only a concluded phase weighs nothing. The phases of a card are told together. */
export const pesoZero = defineRule({
  code: 'peso-zero',
  severity: 'warning',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      // few cards have such a weight at all
      if (!weighedRowsOf(card.fasi).some(({ phase }) => phase.incidenza === 0)) continue;
      const rows = weighedRowsOf(card.fasi).filter(({ phase }) => phase.incidenza === 0 && !isConcluded(card, phase));
      const [first, ...others] = rows.map(({ phase }) => card.source.spanOf([...phase.path, 'incidenza']));
      if (!first) continue;
      yield {
        at: first,
        facts: { phases: rows.map(({ name }) => name) },
        related: others.map((at) => ({ at, label: 'also-here' })),
      };
    }
  },
});
