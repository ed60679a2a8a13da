import { defineRule } from './rule.ts';

/** In each row of the agreements F + M is the total, and the total less those who do not use it is who works remotely. */
export const lavoroAgileRighe = defineRule({
  code: 'lavoro-agile-righe',
  severity: 'error',

  *check({ documents }) {
    const document = documents['lavoro-agile'];
    for (const [index, row] of document?.data.accordi?.righe.entries() ?? []) {
      if (!document) return;
      const at = (column: string) => document.source.spanOf(['accordi', 'righe', index, column]);
      const total = row.totale ?? (row.F ?? 0) + (row.M ?? 0);
      if (row.F !== undefined && row.M !== undefined && row.totale !== undefined && row.F + row.M !== row.totale) {
        yield { at: at('totale'), facts: { column: 'totale', written: row.totale, computed: row.F + row.M } };
      }
      const effective = total - (row.non_fruiscono ?? 0);
      if (row.effettivi !== undefined && row.effettivi !== effective) {
        yield { at: at('effettivi'), facts: { column: 'effettivi', written: row.effettivi, computed: effective } };
      }
    }
  },
});
