import { dayOffOn } from '../law/holidays.ts';
import { dayOf } from './day-of-act.ts';
import { defineRule } from './rule.ts';

/** No act of the register bears the date of a Sunday or of a public holiday. */
export const attoGiornoImprobabile = defineRule({
  code: 'atto-giorno-improbabile',
  severity: 'info',
  ground: 'calendar',

  *check({ registroAtti }) {
    for (const atto of registroAtti) {
      const { data, path, source } = atto;
      const date = dayOf(atto);
      const day = date && dayOffOn(date);
      if (day) yield { at: source.spanOf([...path, 'data']), facts: { id: data.id, date, day } };
    }
  },
});
