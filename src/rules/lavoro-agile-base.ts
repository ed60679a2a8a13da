import { defineRule } from './rule.ts';

/** The percentages of remote work say what number they are counted on, and that number adds up. */
export const lavoroAgileBase = defineRule({
  code: 'lavoro-agile-base',
  severity: 'warning',
  ground: 'arithmetic',
  basis: 'L. 124/2015, art. 14, c. 1',

  *check({ documents }) {
    const document = documents['lavoro-agile'];
    if (!document) return;
    const { accordi, base_calcolo: base, contingente } = document.data;
    const employees =
      base?.dipendenti ??
      documents.anagrafica?.data.dipendenti?.numero ??
      documents.struttura?.data.consistenza?.totale;
    const computed =
      base?.dipendenti === undefined || base.non_smartabili === undefined
        ? undefined
        : base.dipendenti - base.non_smartabili;
    const written = base?.smartabili;
    if (written !== undefined && computed !== undefined && written !== computed) {
      yield {
        at: document.source.spanOf(['base_calcolo', 'smartabili']),
        facts: { reason: 'differenza', written, computed, agreements: undefined, employees: undefined },
      };
    }
    // of a few dozen persons everybody knows who they are
    if (documents.piao?.data.forma === 'semplificata') return;
    if (!contingente || contingente.length === 0 || written !== undefined || computed !== undefined) return;
    const agreements = accordi?.totale?.totale;
    const both = agreements !== undefined && employees !== undefined && employees > 0;
    yield {
      at: document.source.keySpanOf([base ? 'base_calcolo' : 'contingente']),
      facts: {
        reason: 'assente',
        written: undefined,
        computed: undefined,
        agreements: both ? agreements : undefined,
        employees: both ? employees : undefined,
      },
    };
  },
});
