import { dayOf } from '../plan/phases.ts';
import { lastPhaseOf } from './last-phase.ts';
import { defineRule } from './rule.ts';

/** The final deadline does not come before the last phase. */
export const scadenzaFinaleUltimaFase = defineRule({
  code: 'scadenza-finale-ultima-fase',
  severity: 'error',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const final = dayOf(card.scadenzaFinale);
      const last = lastPhaseOf(card);
      if (!final || !last || final >= last.day) continue;
      yield {
        at: card.source.spanOf(['scadenza_finale']),
        facts: { final, last: last.day },
        related: [{ at: card.source.spanOf([...last.phase.path, 'scadenza']), label: 'last-phase' }],
      };
    }
  },
});
