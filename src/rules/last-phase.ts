import type { IsoDate } from '../plan/dates.ts';
import { dayOf, rowsOf } from '../plan/phases.ts';
import type { Fase, Obiettivo } from '../plan/plan.ts';

/** The row of a card that ends last, with its day; of two that end together, the later row. */
export function lastPhaseOf(card: Obiettivo): { readonly phase: Fase; readonly day: IsoDate } | undefined {
  let last: { readonly phase: Fase; readonly day: IsoDate } | undefined;
  for (const phase of rowsOf(card.fasi)) {
    const day = dayOf(phase.scadenza);
    if (day && (!last || day >= last.day)) last = { phase, day };
  }
  return last;
}
