import { numberOf } from '../plan/decimal.ts';
import { isConcluded } from './concluded.ts';
import { grouped } from './grouped.ts';
import { defineRule } from './rule.ts';
import { weighedRowsOf } from './weighed-rows.ts';
import { yearOfPhase } from './year-of-phase.ts';

/** From this share on, one phase decides for the others. */
const heavy = 80;

/** No phase decides by itself while others are still to do; where it is the only one to do in its year, it bears the whole. */
export const pesoConcentrato = defineRule({
  code: 'peso-concentrato',
  severity: 'info',
  ground: 'practice',

  *check({ documents, obiettivi }) {
    const yearOfPlan = documents.piao?.data.anno;
    for (const card of obiettivi) {
      const rows = weighedRowsOf(card.fasi);
      for (const ofYear of grouped(rows, ({ phase }) => yearOfPhase(card, phase, yearOfPlan)).values()) {
        const found = ofYear.find(({ phase }) => numberOf(phase.incidenza ?? 0) >= heavy && !isConcluded(card, phase));
        if (!found || ofYear.every((row) => row === found || isConcluded(card, row.phase))) continue;
        yield {
          at: card.source.spanOf([...found.phase.path, 'incidenza']),
          facts: { phase: found.name, weight: numberOf(found.phase.incidenza ?? 0) },
        };
      }
    }
  },
});
