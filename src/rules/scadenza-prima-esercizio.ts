import { dayOf } from '../plan/phases.ts';
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
      const early = all.flatMap(({ deadline, phase }) =>
        deadline.forma === 'data' && deadline.data && deadline.data < begin && !(phase && isConcluded(card, phase))
          ? [{ date: deadline.data, path: deadline.path }]
          : [],
      );
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
