import { defineRule } from './rule.ts';
import { weighedRowsOf } from './weighed-rows.ts';

/** Each phase has a weight, or belongs to a group that has one. */
export const pesoMancante = defineRule({
  code: 'peso-mancante',
  severity: 'warning',
  ground: 'arithmetic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      for (const { name, phase } of weighedRowsOf(card.fasi)) {
        if (phase.incidenza !== undefined) continue;
        yield { at: card.source.spanOf([...phase.path, 'descrizione']), facts: { phase: name } };
      }
    }
  },
});
