import { placeOf, type Kind } from '../sources/kinds.ts';
import { defineRule } from './rule.ts';

/** The sections that each form owes, by the articles of the decree on the contents of the plan. */
const due = {
  ordinaria: [
    'anagrafica',
    'valore-pubblico',
    'performance',
    'anticorruzione',
    'struttura',
    'lavoro-agile',
    'fabbisogni',
    'formazione',
    'monitoraggio',
  ],
  // bodies under fifty employees: article 6
  semplificata: ['anagrafica', 'anticorruzione', 'struttura', 'lavoro-agile', 'fabbisogni'],
} as const satisfies Record<string, readonly Kind[]>;

/** Every section that the form of the plan owes is there. */
export const sezioniObbligatorie = defineRule({
  code: 'sezioni-obbligatorie',
  severity: 'error',
  basis: 'D.M. 132/2022, artt. 2-6',

  *check({ documents, gaps, obiettivi }) {
    const manifest = documents.piao;
    if (!manifest) return;
    const { forma } = manifest.data;
    for (const kind of due[forma]) {
      const present = documents[kind] ?? gaps.some((gap) => gap.kind === kind) ?? false;
      const cardsSuffice = kind === 'performance' && obiettivi.length > 0;
      if (present || cardsSuffice) continue;
      yield { at: manifest.source.spanOf(['forma']), facts: { file: placeOf(kind), section: kind, form: forma } };
    }
  },
});
