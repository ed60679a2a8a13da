import { isWorkingDay } from '../law/holidays.ts';
import { lastDayOf, later, type IsoDate } from '../plan/dates.ts';
import { defineRule } from './rule.ts';
import { scadenzeDi } from './scadenze.ts';

/** The last day but one of a month of 31 days, or of a February of 29, is likely to be a slip for the last. */
export const fineMeseSospetta = defineRule({
  code: 'fine-mese-sospetta',
  severity: 'info',
  ground: 'calendar',
  profile: 'severo',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const found = scadenzeDi(card).flatMap(({ deadline }) =>
        deadline.forma === 'data' && deadline.data && isLastButOne(deadline.data)
          ? [{ date: deadline.data, path: deadline.path }]
          : [],
      );
      const [first, ...others] = found;
      if (!first) continue;
      yield {
        at: card.source.spanOf(first.path),
        facts: { date: first.date, last: later(first.date, 1, 'giorni'), others: others.length },
        related: others.map(({ path }) => ({ at: card.source.spanOf(path), label: 'also-here' })),
      };
    }
  },
});

function isLastButOne(date: IsoDate): boolean {
  // few days are worth the reckoning
  if (!date.endsWith('30') && !date.endsWith('28')) return false;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = lastDayOf(year, month);
  if (day !== last - 1 || (last !== 31 && last !== 29)) return false;
  // the last day on which offices are open may well be meant
  return !isWorkingDay(date) || isWorkingDay(later(date, 1, 'giorni'));
}
