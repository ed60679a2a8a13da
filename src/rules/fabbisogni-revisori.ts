import { holds } from '../law/law-row.ts';
import { staffingContent } from '../law/staffing-content.ts';
import { isoDateOf } from '../plan/dates.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';
import { isGivenAsData, speaksOf } from './section-content.ts';

/** The auditors give their opinion on the staffing needs, and give it before the act. */
export const fabbisogniRevisori = defineRule({
  code: 'fabbisogni-revisori',
  severity: 'warning',
  ground: 'law',
  basis: 'L. 448/2001, art. 19, c. 8; D.L. 34/2019, art. 33',

  *check(plan) {
    const { fabbisogni: document, piao } = plan.documents;
    const context = lawContextOf(plan);
    const row = staffingContent.find(({ value }) => value === 'parere_revisori');
    if (!document || !piao || !context || !row) return;
    const opinion = document.data.parere_revisori;
    const given = opinion && isoDateOf(opinion.data);
    const ofSection = document.data.atto === undefined ? undefined : plan.atti.get(document.data.atto)?.data.data;
    const { adozione } = piao.data;
    const ofPlan =
      adozione?.data ?? (adozione?.atto === undefined ? undefined : plan.atti.get(adozione.atto)?.data.data);
    const written = ofSection ?? ofPlan;
    const act = isoDateOf(written);
    if (given !== undefined && act !== undefined && given > act) {
      const at = document.source.spanOf(['parere_revisori', 'data']);
      yield { at, facts: { date: given, act } };
    }
    if (opinion || adozione?.parere_revisori || !holds(row, context) || !isGivenAsData(document)) return;
    if (speaksOf(document, /revisor|revisione contabile/i)) return;
    yield { at: document.source.keySpanOf([]), facts: { date: undefined, act: undefined } };
  },
});
