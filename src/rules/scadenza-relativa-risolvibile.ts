import type { Decorrenza, Fase } from '../plan/plan.ts';
import type { RuleFacts } from '../diagnostics/rule-facts.ts';
import { defineRule } from './rule.ts';
import { scadenzeDi } from './scadenze.ts';

/** A relative deadline counts from something whose day is known. An act that no register knows is told by `atto-registrato`. */
export const scadenzaRelativaRisolvibile = defineRule({
  code: 'scadenza-relativa-risolvibile',
  severity: 'warning',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      for (const { deadline } of scadenzeDi(card)) {
        if (deadline.forma !== 'relativa' || deadline.data || deadline.circolare) continue;
        const { decorrenza } = deadline;
        if (decorrenza.da === 'atto' && !decorrenza.atto) continue;
        yield { at: card.source.spanOf(deadline.path), facts: factsOf(decorrenza, card.fasi) };
      }
    }
  },
});

function factsOf(decorrenza: Decorrenza, phases: readonly Fase[]): RuleFacts['scadenza-relativa-risolvibile'] {
  const labels = phases.map(({ etichetta }) => etichetta);
  if (decorrenza.da === 'atto') return { from: 'atto', name: decorrenza.id, phases: labels };
  if (decorrenza.da === 'evento') return { from: 'evento', name: decorrenza.evento, phases: labels };
  return { from: decorrenza.fase ? 'fase' : 'fase-assente', name: decorrenza.etichetta, phases: labels };
}
