import { dayOf } from '../plan/phases.ts';
import { defineRule } from './rule.ts';
import { scadenzeDi } from './scadenze.ts';

/** Deadlines after the year of the plan belong to cards that say that they last longer. */
export const scadenzaOltreEsercizio = defineRule({
  code: 'scadenza-oltre-esercizio',
  severity: 'warning',
  ground: 'logic',

  *check({ documents, obiettivi }) {
    const year = documents.piao?.data.anno;
    if (year === undefined) return;
    const end = `${year}-12-31`;
    for (const card of obiettivi) {
      if (card.data.pluriennale || card.data.annualita) continue;
      for (const { deadline } of scadenzeDi(card)) {
        const date = dayOf(deadline);
        if (date && date > end) yield { at: card.source.spanOf(deadline.path), facts: { date, year } };
      }
    }
  },
});
