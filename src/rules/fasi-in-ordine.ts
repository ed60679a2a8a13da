import { dayOf, lastDayOfPhase, rowsOf } from '../plan/phases.ts';
import type { Fase, Obiettivo } from '../plan/plan.ts';
import { defineRule } from './rule.ts';

/** Deadlines do not go back from one phase to the next; a phase that says on which ones it depends is left to another rule. */
export const fasiInOrdine = defineRule({
  code: 'fasi-in-ordine',
  severity: 'warning',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      for (const { phase, before } of neighbours(card)) {
        const [date, dateBefore] = [dayOf(phase.scadenza), lastDayOfPhase(before)];
        if (!date || !dateBefore || date >= dateBefore) continue;
        yield {
          at: card.source.spanOf([...phase.path, 'scadenza']),
          facts: { phase: phase.etichetta, date, before: before.etichetta, dateBefore },
          related: [
            {
              at: card.source.spanOf([...before.path, ...(before.scadenza ? ['scadenza'] : [])]),
              label: 'previous-phase',
            },
          ],
        };
      }
    }
  },
});

/** Each row with the last dated one above it. */
function* neighbours({ fasi }: Obiettivo): Iterable<{ readonly phase: Fase; readonly before: Fase }> {
  let previous: Fase | undefined;
  for (const group of fasi) {
    for (const phase of rowsOf([group])) {
      if (group.dipendeDa.length === 0 && previous) yield { phase, before: previous };
      if (dayOf(phase.scadenza)) previous = phase;
    }
  }
}
