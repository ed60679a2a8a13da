import { lawFor, severityOf } from '../law/law-row.ts';
import { dueSubjects } from '../law/performance-objectives.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';
import { hasObjectiveAbout, knowsItsObjectives, placeOfObjectives, subjects } from './subjects.ts';

/** The cards together treat the subjects that no plan may leave out. */
export const tipologieMinime = defineRule({
  code: 'tipologie-minime',
  severity: 'warning',
  ground: 'law',
  basis: 'D.M. 132/2022, art. 3, c. 1, lett. b)',

  *check(plan) {
    const context = lawContextOf(plan);
    const row = context && lawFor(dueSubjects, context);
    const at = placeOfObjectives(plan);
    if (!row || !at || !knowsItsObjectives(plan)) return;
    const missing = row.value.filter((name) => !hasObjectiveAbout(plan, subjects[name]));
    if (missing.length > 0) yield { at, facts: { missing }, severity: severityOf(row) };
  },
});
