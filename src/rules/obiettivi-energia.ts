import { lawFor } from '../law/law-row.ts';
import { energyObjectives } from '../law/performance-objectives.ts';
import { hasContent } from './content.ts';
import { lawContextOf } from './context.ts';
import { isGap } from './gap.ts';
import { defineRule } from './rule.ts';
import { hasObjectiveAbout, knowsItsObjectives, placeOfObjectives, subjects } from './subjects.ts';

/** Section 2 has an objective on saving energy, or says why it has none. */
export const obiettiviEnergia = defineRule({
  code: 'obiettivi-energia',
  severity: 'info',
  ground: 'practice',
  basis: 'Circolare DFP 2/2022',

  *check(plan) {
    const context = lawContextOf(plan);
    const at = placeOfObjectives(plan);
    if (!context || !lawFor(energyObjectives, context) || !at) return;
    if (!knowsItsObjectives(plan) || isGap(plan, 'valore-pubblico')) return;
    if (hasContent(plan.documents['valore-pubblico']?.data.energia)) return;
    if (!hasObjectiveAbout(plan, subjects.energia)) yield { at, facts: {} };
  },
});
