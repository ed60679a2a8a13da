import { dueSections, sectionsElsewhere } from '../law/due-sections.ts';
import { holds, lawFor, severityOf } from '../law/law-row.ts';
import { hasContent } from './content.ts';
import { lawContextOf } from './context.ts';
import { isGap } from './gap.ts';
import { defineRule } from './rule.ts';

/** What only introduces the documents that a section refers to. */
const aroundTheReferral = new Set(['rinvio', 'premessa', 'documenti']);

/** In the full form a section that is owed stands in the plan, or is attached to it; a link to it is not enough. */
export const soloRinvio = defineRule({
  code: 'solo-rinvio',
  severity: 'error',
  ground: 'law',
  basis: 'D.L. 80/2021, art. 6, c. 2; D.M. 132/2022, artt. 3-4',

  *check(plan) {
    const context = lawContextOf(plan);
    if (!context || lawFor(sectionsElsewhere, context)?.value !== 'none') return;
    for (const row of dueSections) {
      const document = holds(row, context) ? plan.documents[row.value] : undefined;
      if (!document || !('rinvio' in document.data) || !document.data.rinvio) continue;
      const cardsSuffice = row.value === 'performance' && (plan.obiettivi.length > 0 || isGap(plan, 'obiettivo'));
      const attached = document.data.rinvio.documenti.some(({ file }) => file !== undefined);
      const more = Object.entries(document.data).some(
        ([key, value]) => !aroundTheReferral.has(key) && hasContent(value),
      );
      if (cardsSuffice || attached || more) continue;
      yield {
        at: document.source.keySpanOf(['rinvio']),
        facts: { file: document.source.file, section: row.value },
        severity: severityOf(row),
      };
    }
  },
});
