import { lawFor } from '../law/law-row.ts';
import { anticorruptionCards } from '../law/performance-objectives.ts';
import { lawContextOf } from './context.ts';
import { isGap } from './gap.ts';
import { defineRule } from './rule.ts';
import { hasObjectiveAbout, knowsItsObjectives, placeOfObjectives, subjects } from './subjects.ts';

/** At least one card carries out a measure of subsection 2.3. */
export const obiettivoAnticorruzione = defineRule({
  code: 'obiettivo-anticorruzione',
  severity: 'warning',
  ground: 'law',
  basis: 'L. 190/2012, art. 1, c. 8; D.Lgs. 33/2013, art. 44',

  *check(plan) {
    const context = lawContextOf(plan);
    const at = placeOfObjectives(plan);
    if (!context || !lawFor(anticorruptionCards, context) || !at) return;
    if (!knowsItsObjectives(plan) || isGap(plan, 'anticorruzione')) return;
    if (!hasObjectiveAbout(plan, subjects.anticorruzione)) yield { at, facts: {} };
  },
});
