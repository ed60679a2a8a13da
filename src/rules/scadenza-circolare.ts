import { defineRule } from './rule.ts';
import { scadenzeDi } from './scadenze.ts';

/** A relative deadline does not count, directly or through others, from its own phase. */
export const scadenzaCircolare = defineRule({
  code: 'scadenza-circolare',
  severity: 'error',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      for (const { deadline, phase } of scadenzeDi(card)) {
        if (deadline.forma !== 'relativa' || !deadline.circolare) continue;
        yield { at: card.source.spanOf(deadline.path), facts: { phase: phase?.etichetta ?? '' } };
      }
    }
  },
});
