import { dayOfObjectives } from './day-of-objectives.ts';
import { holdersOfUnits, holdsOn } from './holders-of-units.ts';
import { defineRule } from './rule.ts';

/** Who leads a unit with cards had not left when they were adopted. It weighs less where somebody had followed. */
export const responsabileCessatoPrima = defineRule({
  code: 'responsabile-cessato-prima',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    const adoption = dayOfObjectives(plan);
    const anno = plan.documents.piao?.data.anno;
    if (!adoption || anno === undefined) return;
    const withCards = new Set(plan.obiettivi.map(({ unita }) => unita));
    for (const [unit, holders] of holdersOfUnits(plan)) {
      if (!withCards.has(unit)) continue;
      // who had left before the year began is history, not a head of these cards
      const last = holders.findLast(({ to }) => to !== undefined && to >= `${anno}-01-01` && to < adoption.date);
      if (!last?.to) continue;
      const succeeded = holders.some((holder) => holdsOn(holder, adoption.date));
      yield {
        at: last.post.source.spanOf([...last.post.path, 'al']),
        facts: { unit: unit.data.denominazione, end: last.to, adoption: adoption.date, succeeded },
        related: [{ at: adoption.at, label: 'adoption-of-objectives' }],
        ...(succeeded ? { severity: 'info' as const } : {}),
      };
    }
  },
});
