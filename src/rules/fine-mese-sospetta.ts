import { isWorkingDay } from '../law/holidays.ts';
import { lastDayOf, later, type IsoDate } from '../plan/dates.ts';
import type { Path } from '../sources/source.ts';
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
      const found: { readonly date: IsoDate; readonly path: Path }[] = [];
      for (const { deadline } of scadenzeDi(card))
        if (deadline.forma === 'data' && deadline.data && isLastButOne(deadline.data))
          found.push({ date: deadline.data, path: deadline.path });
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
  const day = Number(date.slice(8));
  const last = lastDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  if (day !== last - 1 || (last !== 31 && last !== 29)) return false;
  // the last day on which offices are open may well be meant
  return !isWorkingDay(date) || isWorkingDay(later(date, 1, 'giorni'));
}
