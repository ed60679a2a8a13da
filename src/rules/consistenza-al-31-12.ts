import { holds, severityOf } from '../law/law-row.ts';
import { staffCountDay, staffCountFiles } from '../law/staff-count-date.ts';
import { isoDateOf } from '../plan/dates.ts';
import { lawContextOf } from './context.ts';
import { defineRule } from './rule.ts';

/** Staff is counted on the last day of the year before the plan. */
export const consistenzaAl3112 = defineRule({
  code: 'consistenza-al-31-12',
  severity: 'error',
  ground: 'law',
  basis: 'D.M. 132/2022, art. 4, c. 1, lett. c)',

  *check(plan) {
    const { documents } = plan;
    const context = lawContextOf(plan);
    if (!context || !documents.piao) return;
    const places = {
      anagrafica: { document: documents.anagrafica, key: 'dipendenti', al: documents.anagrafica?.data.dipendenti?.al },
      struttura: { document: documents.struttura, key: 'consistenza', al: documents.struttura?.data.consistenza?.al },
      fabbisogni: {
        document: documents.fabbisogni,
        key: 'consistenza',
        al: documents.fabbisogni?.data.consistenza?.al,
      },
    };
    const expected = staffCountDay(context.anno);
    // a plan that is confirmed or changed in its second year may keep the count with which it began
    const accepted = [expected, staffCountDay(documents.piao.data.triennio.da)];
    for (const row of staffCountFiles) {
      const { al, document, key } = places[row.value];
      const date = isoDateOf(al);
      if (!document || date === undefined || accepted.includes(date) || !holds(row, context)) continue;
      yield {
        at: document.source.spanOf([key, 'al']),
        facts: { what: row.value, date, expected },
        severity: severityOf(row),
      };
    }
  },
});
