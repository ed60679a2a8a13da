import { numberOf } from '../plan/decimal.ts';
import { isConcluded } from './concluded.ts';
import { defineRule } from './rule.ts';
import { weighedRowsOf } from './weighed-rows.ts';

/** From this share on, one phase decides for the others. */
const heavy = 80;

/** No phase decides by itself while others are still to do; where it is the only one to do, it bears the whole. */
export const pesoConcentrato = defineRule({
  code: 'peso-concentrato',
  severity: 'info',
  ground: 'practice',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const rows = weighedRowsOf(card.fasi);
      const found = rows.find(({ phase }) => numberOf(phase.incidenza ?? 0) >= heavy && !isConcluded(card, phase));
      if (!found || rows.every((row) => row === found || isConcluded(card, row.phase))) continue;
      yield {
        at: card.source.spanOf([...found.phase.path, 'incidenza']),
        facts: { phase: found.name, weight: numberOf(found.phase.incidenza ?? 0) },
      };
    }
  },
});
