import type { IsoDate } from '../plan/dates.ts';
import { dayOf } from '../plan/phases.ts';
import type { Path } from '../sources/source.ts';
import { isConcluded } from './concluded.ts';
import { isMultiYear } from './multi-year.ts';
import { defineRule } from './rule.ts';
import { scadenzeDi } from './scadenze.ts';

/**
 * No deadline is of a year before that of the cards: the trace that last year's plan leaves when it is copied. A card of
 * several years keeps its earlier phases, but has something left to do.
 */
export const scadenzaPrimaEsercizio = defineRule({
  code: 'scadenza-prima-esercizio',
  severity: 'warning',
  ground: 'logic',

  *check({ documents, obiettivi }) {
    const year = documents.piao?.data.anno;
    if (year === undefined) return;
    const begin = `${year}-01-01`;
    for (const card of obiettivi) {
      const all = scadenzeDi(card);
      const early: { readonly date: IsoDate; readonly path: Path }[] = [];
      for (const { deadline, phase } of all)
        if (deadline.forma === 'data' && deadline.data && deadline.data < begin && !(phase && isConcluded(card, phase)))
          early.push({ date: deadline.data, path: deadline.path });
      const [first, ...others] = early;
      if (!first) continue;
      const hasMore = all.some(({ deadline }) => deadline.forma !== 'conclusa' && (dayOf(deadline) ?? begin) >= begin);
      if (isMultiYear(card) && hasMore) continue;
      yield {
        at: card.source.spanOf(first.path),
        facts: { date: first.date, year, others: others.length },
        related: others.map(({ path }) => ({ at: card.source.spanOf(path), label: 'also-here' })),
      };
    }
  },
});
