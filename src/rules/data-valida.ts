import { textsOf } from '../plan/citations.ts';
import { isoDateOf, lastDayOf, looksLikeDate } from '../plan/dates.ts';
import { defineRule } from './rule.ts';

/** Every date of the plan exists in the calendar. */
export const dataValida = defineRule({
  code: 'data-valida',
  severity: 'error',

  *check({ sources }) {
    for (const source of sources) {
      for (const { path, text } of textsOf(source)) {
        if (!looksLikeDate(text) || isoDateOf(text)) continue;
        const numbers = text.split(/[/-]/).map(Number);
        const [year = 0, month = 0] = text.includes('/') ? [numbers[2], numbers[1]] : numbers;
        const lastDay = month >= 1 && month <= 12 ? lastDayOf(year, month) : undefined;
        yield { at: source.spanOf(path), facts: { date: text, lastDay, month, year } };
      }
    }
  },
});
