import { holds } from '../law/law-row.ts';
import { staffingContent } from '../law/staffing-content.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';
import { isGivenAsData, speaksOf } from './section-content.ts';

/** The plan says whether there is more staff than is needed. */
export const fabbisogniEccedenze = defineRule({
  code: 'fabbisogni-eccedenze',
  severity: 'warning',
  ground: 'law',
  basis: 'D.Lgs. 165/2001, art. 33',

  *check(plan) {
    const document = plan.documents.fabbisogni;
    const context = lawContextOf(plan);
    const row = staffingContent.find(({ value }) => value === 'eccedenze');
    if (!document || !context || !row || !holds(row, context)) return;
    if (document.data.eccedenze || !isGivenAsData(document) || speaksOf(document, /eccedenz|soprannumer/i)) return;
    yield { at: document.source.keySpanOf([]), facts: {} };
  },
});
