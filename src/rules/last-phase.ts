import type { IsoDate } from '../plan/dates.ts';
import { dayOf, rowsOf } from '../plan/phases.ts';
import type { Fase, Obiettivo } from '../plan/plan.ts';
import { remembered } from '../plan/remembered.ts';

/** A row of a card, with the day on which it ends. */
interface DatedPhase {
  readonly phase: Fase;
  readonly day: IsoDate;
}

/** The row of a card that ends last, with its day; of two that end together, the later row. */
export const lastPhaseOf = remembered((card: Obiettivo): DatedPhase | undefined => {
  let last: DatedPhase | undefined;
  for (const phase of rowsOf(card.fasi)) {
    const day = dayOf(phase.scadenza);
    if (day && (!last || day >= last.day)) last = { phase, day };
  }
  return last;
});
