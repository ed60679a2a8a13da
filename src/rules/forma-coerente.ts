import { defineRule } from './rule.ts';

/** Fewer employees than this: simplified form. The decree-law says “more than fifty”, the decree “fewer than fifty”. */
const threshold = 50;

/**
 * The form of the plan is one that the number of employees allows. A small body may use the full one, though it need not:
 * that is told as a note, and so are exactly fifty.
 */
export const formaCoerente = defineRule({
  code: 'forma-coerente',
  severity: 'error',
  ground: 'law',
  basis: 'D.L. 80/2021, art. 6; D.M. 132/2022, art. 6',

  *check({ documents }) {
    const manifest = documents.piao;
    const employees = documents.anagrafica?.data.dipendenti?.numero;
    if (!manifest || !documents.anagrafica || employees === undefined) return;
    const { forma } = manifest.data;
    const expected = employees < threshold ? 'semplificata' : 'ordinaria';
    if (forma === expected && employees !== threshold) return;
    yield {
      at: manifest.source.spanOf(['forma']),
      facts: { form: forma, employees },
      related: [{ at: documents.anagrafica.source.spanOf(['dipendenti', 'numero']), label: 'employees' }],
      ...(forma === 'ordinaria' || employees === threshold ? { severity: 'info' as const } : {}),
    };
  },
});
