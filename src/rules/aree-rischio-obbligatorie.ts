import { lawFor, severityOf } from '../law/law-row.ts';
import { mandatoryRiskAreas } from '../law/risk-areas.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';

/** The areas of risk that the law names have each a process in the map. */
export const areeRischioObbligatorie = defineRule({
  code: 'aree-rischio-obbligatorie',
  severity: 'error',
  ground: 'law',
  basis: 'L. 190/2012, art. 1, c. 16',

  *check(plan) {
    const document = plan.documents.anticorruzione;
    const context = lawContextOf(plan);
    const row = context && lawFor(mandatoryRiskAreas, context);
    const processes = document?.data.processi ?? [];
    // what is not among the data may stand in an annex
    if (!document || !row || processes.length === 0 || document.data.documenti || document.data.rinvio) return;
    const mapped = new Set(processes.map(({ area_rischio: area }) => area));
    const missing = row.value.filter((area) => !mapped.has(area));
    if (missing.length === 0) return;
    yield { at: document.source.keySpanOf(['processi']), facts: { missing }, severity: severityOf(row) };
  },
});
