import { dayOf } from '../plan/phases.ts';
import { datesInProse } from './dates-in-prose.ts';
import { isMultiYear } from './multi-year.ts';
import { defineRule } from './rule.ts';
import { spanOfWords } from './span-of-words.ts';

/** A day from which something holds is no promise for that day: “in force from 1 January”. */
const startsThere = /(?:\bdal|\bda|decorrenza|decorrere|partire|effetto)(?: dal)?(?: giorno| mese di)? $|\bdall['’]$/i;

/** What the result promises falls within the final deadline. */
export const risultatoOltreScadenza = defineRule({
  code: 'risultato-oltre-scadenza',
  severity: 'warning',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const final = dayOf(card.scadenzaFinale);
      if (!final || isMultiYear(card)) continue;
      const late = datesInProse(card.data.risultato_atteso ?? '').find(
        ({ before, day }) => day > final && !startsThere.test(before),
      );
      if (!late) continue;
      yield {
        at: spanOfWords(card.source, ['risultato_atteso'], late.text),
        facts: { said: late.text, final },
        related: [{ at: card.source.spanOf(['scadenza_finale']), label: 'final-deadline' }],
      };
    }
  },
});
