import { defineRule } from './rule.ts';

/** The manifest says who adopted the plan, and with what act; a plan under way cannot yet. */
export const adozioneMancante = defineRule({
  code: 'adozione-mancante',
  severity: 'info',
  ground: 'law',
  basis: 'D.L. 80/2021, art. 6, c. 1',

  *check({ documents }) {
    const manifest = documents.piao;
    if (!manifest || manifest.data.adozione) return;
    yield { at: manifest.source.keySpanOf(['natura']), facts: {} };
  },
});
