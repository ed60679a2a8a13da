import { lawFor } from '../law/law-row.ts';
import { trainingObjective } from '../law/performance-objectives.ts';
import type { Plan } from '../plan/plan.ts';
import { lawContextOf } from './context.ts';
import { isGap } from './gap.ts';
import { defineRule } from './rule.ts';
import { hasObjectiveAbout, knowsItsObjectives, placeOfObjectives, subjects } from './subjects.ts';

/** A card, or an indicator of the training plan, makes an objective of the hours of training of each employee. */
export const obiettivoFormazione = defineRule({
  code: 'obiettivo-formazione',
  severity: 'warning',
  ground: 'law',
  basis: 'Direttiva del Ministro per la pubblica amministrazione 14/1/2025',

  *check(plan) {
    const context = lawContextOf(plan);
    const row = context && lawFor(trainingObjective, context);
    const at = placeOfObjectives(plan);
    if (!row || !at || !knowsItsObjectives(plan) || isGap(plan, 'formazione')) return;
    if (hasObjectiveAbout(plan, subjects.formazione) || trainingPlanMeasuresHours(plan)) return;
    yield { at, facts: { hours: row.value } };
  },
});

function trainingPlanMeasuresHours({ documents }: Plan): boolean {
  const indicators = documents.formazione?.data.obiettivi?.flatMap(({ indicatori = [] }) => indicatori) ?? [];
  return indicators.some((one) => /\bor[ae]\b/i.test(JSON.stringify(one)));
}
