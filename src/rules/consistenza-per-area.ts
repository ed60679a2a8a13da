import { holds, severityOf } from '../law/law-row.ts';
import { staffingContent } from '../law/staffing-content.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';
import { isGivenAsData, speaksOf } from './section-content.ts';

/** The plan of staffing needs counts the staff by area, and by profile. */
export const consistenzaPerArea = defineRule({
  code: 'consistenza-per-area',
  severity: 'error',
  ground: 'law',
  basis: 'D.M. 132/2022, art. 4, c. 1, lett. c)',

  *check(plan) {
    const { fabbisogni: document, struttura } = plan.documents;
    const context = lawContextOf(plan);
    const row = staffingContent.find(({ value }) => value === 'consistenza');
    if (!document || !context || !row || !holds(row, context)) return;
    const { consistenza } = document.data;
    if (!consistenza) {
      if (!isGivenAsData(document) || speaksOf(document, /consistenza|dotazione/i)) return;
      const other = struttura?.data.consistenza && struttura;
      yield {
        at: document.source.keySpanOf([]),
        facts: { reason: 'assente', areas: [] },
        severity: severityOf(row),
        ...(other ? { related: [{ at: other.source.keySpanOf(['consistenza']), label: 'employees' as const }] } : {}),
      };
      return;
    }
    const bare = [...consistenza.voci.entries()].filter(([, { profilo }]) => profilo === undefined);
    const [first, ...others] = bare.map(([index]) =>
      document.source.spanOf(['consistenza', 'voci', index, 'area_professionale']),
    );
    if (!first) return;
    yield {
      at: first,
      facts: {
        reason: 'senza-profilo',
        areas: [...new Set(bare.map(([, { area_professionale: area }]) => area))],
      },
      // the norm asks for the classification; the profiles are its finer grain
      severity: 'info',
      related: others.map((at) => ({ at, label: 'also-here' })),
    };
  },
});
