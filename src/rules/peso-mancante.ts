import { defineRule } from './rule.ts';

/** Each phase has a weight, or belongs to a group that has one. */
export const pesoMancante = defineRule({
  code: 'peso-mancante',
  severity: 'warning',
  ground: 'arithmetic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      for (const group of card.fasi) {
        if (group.incidenza !== undefined) continue;
        for (const phase of group.sottofasi.length > 0 ? group.sottofasi : [group]) {
          if (phase.incidenza !== undefined) continue;
          yield { at: card.source.spanOf([...phase.path, 'descrizione']), facts: { phase: phase.etichetta } };
        }
      }
    }
  },
});
