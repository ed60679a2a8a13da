import type { RuleFacts } from '../diagnostics/rule-facts.ts';
import type { Span } from '../sources/source.ts';
import { defineRule, type RuleFinding } from './rule.ts';

/** In each row of the agreements F + M is the total, and the total less those who do not use it is who works remotely. */
export const lavoroAgileRighe = defineRule({
  code: 'lavoro-agile-righe',
  severity: 'error',
  ground: 'arithmetic',

  *check({ documents }) {
    const document = documents['lavoro-agile'];
    for (const [index, row] of document?.data.accordi?.righe.entries() ?? []) {
      if (!document) return;
      const at = (column: string) => document.source.spanOf(['accordi', 'righe', index, column]);
      const sum = row.F === undefined || row.M === undefined ? undefined : row.F + row.M;
      if (sum !== undefined && row.totale !== undefined && sum !== row.totale) {
        yield corrected(at('totale'), { column: 'totale', written: row.totale, computed: sum });
      }
      const total = row.totale ?? sum;
      if (total === undefined || row.effettivi === undefined) continue;
      const effective = total - (row.non_fruiscono ?? 0);
      if (row.effettivi !== effective)
        yield corrected(at('effettivi'), { column: 'effettivi', written: row.effettivi, computed: effective });
    }
  },
});

/** The sum takes the place of what is written; a sum below zero is no number of persons. */
function corrected(at: Span, facts: RuleFacts['lavoro-agile-righe']): RuleFinding<'lavoro-agile-righe'> {
  return {
    at,
    facts,
    ...(facts.computed >= 0 ? { fix: [{ start: at.start, end: at.end, text: String(facts.computed) }] } : {}),
  };
}
