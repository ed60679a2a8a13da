import { firstDayOfObjectives } from './day-of-objectives.ts';
import { isMultiYear } from './multi-year.ts';
import { defineRule } from './rule.ts';
import { scadenzeDi } from './scadenze.ts';

/**
 * The day that comes out of a relative deadline, which nobody has seen written, is not over before the plan begins. Only
 * terms that count from an act: one that counts from a phase is early because that phase is.
 */
export const scadenzaRelativaCalcolata = defineRule({
  code: 'scadenza-relativa-calcolata',
  severity: 'warning',
  ground: 'arithmetic',

  *check(plan) {
    const manifest = plan.documents.piao;
    if (!manifest) return;
    const begin = `${manifest.data.anno}-01-01`;
    const adoption = firstDayOfObjectives(plan);
    for (const card of plan.obiettivi) {
      for (const { deadline } of scadenzeDi(card)) {
        if (deadline.forma !== 'relativa' || !deadline.data || deadline.decorrenza.da !== 'atto') continue;
        const { data: date, decorrenza } = deadline;
        const early = date < begin && !isMultiYear(card);
        if (!early && !(adoption && date >= begin && date < adoption.date)) continue;
        yield {
          at: card.source.spanOf(deadline.path),
          facts: { date, limit: early || !adoption ? begin : adoption.date, reason: early ? 'anno' : 'adozione' },
          related: decorrenza.atto
            ? [{ at: decorrenza.atto.source.spanOf([...decorrenza.atto.path, 'data']), label: 'counts-from' }]
            : [],
        };
      }
    }
  },
});
