import { daysBetween } from '../plan/dates.ts';
import { dayOf } from '../plan/phases.ts';
import { lastPhaseOf } from './last-phase.ts';
import { defineRule } from './rule.ts';

/** Later than this after the last phase, the final deadline was probably meant for another version of the card. */
const tolerance = 31;

/** The final deadline is at most 31 days after the last phase. */
export const scadenzaFinaleOltre = defineRule({
  code: 'scadenza-finale-oltre',
  severity: 'warning',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const final = dayOf(card.scadenzaFinale);
      const last = lastPhaseOf(card);
      if (!final || !last) continue;
      const days = daysBetween(last.day, final);
      if (days <= tolerance) continue;
      yield {
        at: card.source.spanOf(['scadenza_finale']),
        facts: { final, last: last.day, days },
        related: [{ at: card.source.spanOf([...last.phase.path, 'scadenza']), label: 'last-phase' }],
      };
    }
  },
});
