import { defineRule } from './rule.ts';

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
        yield { at: at('totale'), facts: { column: 'totale', written: row.totale, computed: sum } };
      }
      const total = row.totale ?? sum;
      if (total === undefined || row.effettivi === undefined) continue;
      const effective = total - (row.non_fruiscono ?? 0);
      if (row.effettivi !== effective)
        yield { at: at('effettivi'), facts: { column: 'effettivi', written: row.effettivi, computed: effective } };
    }
  },
});
