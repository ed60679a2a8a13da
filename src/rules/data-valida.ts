import { textsOf } from '../plan/citations.ts';
import { isoDateOf, lastDayOf, looksLikeDate } from '../plan/dates.ts';
import { defineRule } from './rule.ts';

/** Every date of the plan exists in the calendar. */
export const dataValida = defineRule({
  code: 'data-valida',
  severity: 'error',
  ground: 'calendar',

  *check({ sources }) {
    const known = new Map<string, boolean>();
    for (const source of sources) {
      // walking the data of every file costs more than reading its text for the few that have something wrong
      if (!mayHoldWrongDate(source.text, known)) continue;
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

/** The same days come back from card to card: each is looked up once. */
function mayHoldWrongDate(text: string, known: Map<string, boolean>): boolean {
  return (text.match(/\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2}/g) ?? []).some((date) => {
    const exists = known.get(date) ?? isoDateOf(date) !== undefined;
    known.set(date, exists);
    return !exists;
  });
}
