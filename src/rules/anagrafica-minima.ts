import { identifyingFields } from '../law/first-section.ts';
import { lawFor, severityOf } from '../law/law-row.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';

/** The first section has the fields that identify the body. */
export const anagraficaMinima = defineRule({
  code: 'anagrafica-minima',
  severity: 'warning',
  ground: 'law',
  basis: 'D.M. 132/2022, Piano-tipo, sezione 1',

  *check(plan) {
    const document = plan.documents.anagrafica;
    const context = lawContextOf(plan);
    const row = context && lawFor(identifyingFields, context);
    if (!document || !row) return;
    const { data, source } = document;
    const missing = row.value.filter((field) => data[field] === undefined || data[field] === null);
    if (missing.length > 0)
      yield { at: source.spanOf(['denominazione']), facts: { missing }, severity: severityOf(row) };
  },
});
