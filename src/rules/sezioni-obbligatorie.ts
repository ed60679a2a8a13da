import { dueSections } from '../law/due-sections.ts';
import { holds, severityOf } from '../law/law-row.ts';
import { placeOf } from '../sources/kinds.ts';
import { lawContextOf } from './context.ts';
import { isGap } from './gap.ts';
import { defineRule } from './rule.ts';

/** Every section that the form of the plan owes is there. */
export const sezioniObbligatorie = defineRule({
  code: 'sezioni-obbligatorie',
  severity: 'error',
  ground: 'law',
  basis: 'D.L. 80/2021, art. 6, c. 2; D.M. 132/2022, artt. 2-6',

  *check(plan) {
    const { documents, obiettivi } = plan;
    const context = lawContextOf(plan);
    if (!documents.piao || !context) return;
    for (const row of dueSections) {
      const kind = row.value;
      const cardsSuffice = kind === 'performance' && obiettivi.length > 0;
      if (!holds(row, context) || documents[kind] || isGap(plan, kind) || cardsSuffice) continue;
      yield {
        at: documents.piao.source.spanOf(['forma']),
        facts: { file: placeOf(kind), section: kind, form: context.forma },
        severity: severityOf(row),
      };
    }
  },
});
