import { holidayOn, type Holiday } from '../law/holidays.ts';
import type { IsoDate } from '../plan/dates.ts';
import type { Path } from '../sources/source.ts';
import { defineRule } from './rule.ts';
import { scadenzeDi } from './scadenze.ts';

/** A deadline does not fall on a public holiday; Sundays, and days that come out of a term, are not told. */
export const scadenzaFestiva = defineRule({
  code: 'scadenza-festiva',
  severity: 'info',
  ground: 'calendar',
  basis: 'L. 260/1949, artt. 1 e 2',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const found: { readonly date: IsoDate; readonly holiday: Holiday; readonly path: Path }[] = [];
      for (const { deadline } of scadenzeDi(card)) {
        const date = deadline.forma === 'data' ? deadline.data : undefined;
        const holiday = date && holidayOn(date);
        if (holiday) found.push({ date, holiday, path: deadline.path });
      }
      const [first, ...others] = found;
      if (!first) continue;
      yield {
        at: card.source.spanOf(first.path),
        facts: { date: first.date, holiday: first.holiday },
        related: others.map(({ path }) => ({ at: card.source.spanOf(path), label: 'also-here' })),
      };
    }
  },
});
