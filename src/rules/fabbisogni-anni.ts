import { holds } from '../law/law-row.ts';
import { staffingContent } from '../law/staffing-content.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';
import { isGivenAsData, speaksOf } from './section-content.ts';

/** What a text says that tells of a list in words. */
const words = { cessazioni: /cessazion|pensionament/i, assunzioni: /assunzion|reclutament/i } as const;

/** Who leaves and who is hired is told for each of the three years, and for no other. */
export const fabbisogniAnni = defineRule({
  code: 'fabbisogni-anni',
  severity: 'warning',
  ground: 'law',
  basis: 'D.Lgs. 165/2001, art. 6; D.M. 132/2022, art. 4, c. 1, lett. c)',

  *check(plan) {
    const { fabbisogni: document, piao } = plan.documents;
    const context = lawContextOf(plan);
    if (!document || !piao || !context || !isGivenAsData(document)) return;
    const { a: to, da: from } = piao.data.triennio;
    if (to - from > 10 || to < from) return;
    const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const related = [{ at: piao.source.spanOf(['triennio']), label: 'plan-years' as const }];
    for (const list of ['cessazioni', 'assunzioni'] as const) {
      const rows = document.data[list] ?? [];
      const outside = [...rows.entries()].filter(([, { anno }]) => anno < from || anno > to);
      const [first] = outside;
      if (first) {
        yield {
          at: document.source.spanOf([list, first[0], 'anno']),
          facts: { reason: 'fuori', list, years: [...new Set(outside.map(([, { anno }]) => anno))], from, to },
          related,
        };
      }
      const told = new Set(rows.map(({ anno }) => anno));
      const missing = years.filter((year) => !told.has(year));
      const due = staffingContent.some((row) => row.value === list && holds(row, context));
      if (missing.length === 0 || !due || (rows.length === 0 && speaksOf(document, words[list]))) continue;
      yield {
        at: document.source.keySpanOf(list in document.data ? [list] : []),
        facts: { reason: 'mancano', list, years: missing, from, to },
        related,
      };
    }
  },
});
