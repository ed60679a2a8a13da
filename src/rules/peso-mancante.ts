import type { Fase } from '../plan/plan.ts';
import { defineRule } from './rule.ts';

/** Each phase has a weight, or belongs to a group that has one. */
export const pesoMancante = defineRule({
  code: 'peso-mancante',
  severity: 'warning',
  ground: 'arithmetic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      for (const phase of card.fasi.flatMap(unweighted)) {
        yield { at: card.source.spanOf([...phase.path, 'descrizione']), facts: { phase: phase.etichetta } };
      }
    }
  },
});

function unweighted(phase: Fase): readonly Fase[] {
  if (phase.incidenza !== undefined) return [];
  return phase.sottofasi.length > 0 ? phase.sottofasi.filter((part) => part.incidenza === undefined) : [phase];
}
