import type { Decorrenza } from '../plan/plan.ts';
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
        yield { at: card.source.spanOf(deadline.path), facts: factsOf(decorrenza) };
      }
    }
  },
});

function factsOf(decorrenza: Decorrenza): RuleFacts['scadenza-relativa-risolvibile'] {
  if (decorrenza.da === 'atto') return { from: 'atto', name: decorrenza.id };
  if (decorrenza.da === 'fase') return { from: 'fase', name: decorrenza.etichetta };
  return { from: 'evento', name: decorrenza.evento };
}
