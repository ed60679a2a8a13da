import { dueSections } from '../law/due-sections.ts';
import { holds, severityOf } from '../law/law-row.ts';
import { hasContent } from './content.ts';
import { lawContextOf } from './context.ts';
import { firstKeyOf } from './first-key.ts';
import { isGap } from './gap.ts';
import { defineRule } from './rule.ts';

/** The files that hold a section each; of the others their schema asks enough. */
const sections = [
  'premessa',
  'valore-pubblico',
  'performance',
  'anticorruzione',
  'struttura',
  'lavoro-agile',
  'fabbisogni',
  'formazione',
  'azioni-positive',
  'monitoraggio',
] as const;

/** A section that is there says something: a file of empty lists, of titles or of dots is no section. */
export const sezioniVuote = defineRule({
  code: 'sezioni-vuote',
  severity: 'error',
  ground: 'law',
  basis: 'D.L. 80/2021, art. 6, c. 2; D.M. 132/2022, artt. 2-6',

  *check(plan) {
    const { documents, obiettivi } = plan;
    const context = lawContextOf(plan);
    for (const kind of sections) {
      const document = documents[kind];
      if (!document || hasContent(document.data)) continue;
      const cardsSuffice = kind === 'performance' && (obiettivi.length > 0 || isGap(plan, 'obiettivo'));
      if (cardsSuffice) continue;
      const row = context && dueSections.find((due) => due.value === kind && holds(due, context));
      yield {
        at: firstKeyOf(document.source),
        facts: { file: document.source.file, section: kind },
        severity: row ? severityOf(row) : 'warning',
      };
    }
  },
});
