import { defineRule } from './rule.ts';

/** A card has a final deadline, or says why it cannot be foreseen. */
export const scadenzaFinaleMancante = defineRule({
  code: 'scadenza-finale-mancante',
  severity: 'error',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      if (card.scadenzaFinale) continue;
      const at =
        'scadenza_finale' in card.data ? card.source.keySpanOf(['scadenza_finale']) : card.source.spanOf(['titolo']);
      yield { at, facts: {} };
    }
  },
});
