import { later } from '../plan/dates.ts';
import { holdersOfUnits, type Holder } from './holders-of-units.ts';
import { defineRule } from './rule.ts';

/** Between a holder of a unit and the next no day is left without one, from the plan's year on. */
export const incaricoSenzaBuchi = defineRule({
  code: 'incarico-senza-buchi',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    const anno = plan.documents.piao?.data.anno;
    for (const [unit, holders] of holdersOfUnits(plan)) {
      // whoever has no first day may have been there in between
      if (holders.slice(1).some(({ from }) => from === undefined)) continue;
      let last: Holder | undefined;
      for (const holder of holders) {
        const end = last?.to;
        const [from, to] = [end && later(end, 1, 'giorni'), holder.from && later(holder.from, -1, 'giorni')];
        if (last && from && to && from <= to && (anno === undefined || to >= `${anno}-01-01`)) {
          yield {
            at: holder.post.source.spanOf([...holder.post.path, 'dal']),
            facts: { unit: unit.data.denominazione, from, to },
            related: [{ at: last.post.source.spanOf([...last.post.path, 'al']), label: 'last-holder' }],
          };
        }
        if (!last || (last.to && (holder.to === undefined || holder.to > last.to))) last = holder;
      }
    }
  },
});
