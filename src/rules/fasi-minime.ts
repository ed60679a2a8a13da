import { rowsOf } from '../plan/phases.ts';
import { defineRule } from './rule.ts';

/** A card has at least two phases, or two parts of one. Told of each card: some have a reason, which silences this rule there. */
export const fasiMinime = defineRule({
  code: 'fasi-minime',
  severity: 'info',
  ground: 'practice',
  profile: 'severo',

  *check({ obiettivi }) {
    for (const { fasi, source } of obiettivi) {
      if (rowsOf(fasi).length < 2) yield { at: source.keySpanOf(['fasi']), facts: {} };
    }
  },
});
