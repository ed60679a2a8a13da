import { dayOf, lastDayOfPhase, rowsOf } from '../plan/phases.ts';
import type { Fase, Obiettivo } from '../plan/plan.ts';
import { defineRule } from './rule.ts';

/** Deadlines do not go back from one phase to the next; a phase that says on which ones it depends is held against those. */
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

/** Each row with what must come before it: the last dated row above, or the phases that it names, or its group does. */
function* neighbours({ fasi }: Obiettivo): Iterable<{ readonly phase: Fase; readonly before: Fase }> {
  let previous: Fase | undefined;
  for (const group of fasi) {
    const named = fasi.filter(({ etichetta }) => group.dipendeDa.includes(etichetta));
    for (const phase of rowsOf([group])) {
      if (group.dipendeDa.length === 0 && previous) yield { phase, before: previous };
      for (const before of named) yield { phase, before };
      if (dayOf(phase.scadenza)) previous = phase;
    }
  }
}
