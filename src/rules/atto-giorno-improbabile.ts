import { holidayOn, isSunday } from '../law/holidays.ts';
import { isoDateOf } from '../plan/dates.ts';
import { defineRule } from './rule.ts';

/** No act of the register bears the date of a Sunday or of a public holiday. */
export const attoGiornoImprobabile = defineRule({
  code: 'atto-giorno-improbabile',
  severity: 'info',
  ground: 'calendar',

  *check({ registroAtti }) {
    for (const { data, path, source } of registroAtti) {
      const date = data.data === undefined ? undefined : isoDateOf(data.data);
      if (date === undefined) continue;
      const day = holidayOn(date) ?? (isSunday(date) ? ('domenica' as const) : undefined);
      if (day) yield { at: source.spanOf([...path, 'data']), facts: { id: data.id, date, day } };
    }
  },
});
