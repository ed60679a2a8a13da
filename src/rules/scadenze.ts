import { rowsOf } from '../plan/phases.ts';
import type { Fase, Obiettivo, Scadenza } from '../plan/plan.ts';
import { remembered } from '../plan/remembered.ts';

/** A deadline of a card, with the phase that it ends; none for the final one. */
export interface ScadenzaDellaScheda {
  readonly deadline: Scadenza;
  readonly phase: Fase | undefined;
}

/** Every deadline of a card: groups, their parts, the final one. */
export const scadenzeDi = remembered((card: Obiettivo): readonly ScadenzaDellaScheda[] => {
  const found: ScadenzaDellaScheda[] = [];
  for (const phase of card.fasi)
    if (phase.sottofasi.length > 0 && phase.scadenza) found.push({ deadline: phase.scadenza, phase });
  for (const phase of rowsOf(card.fasi)) if (phase.scadenza) found.push({ deadline: phase.scadenza, phase });
  if (card.scadenzaFinale) found.push({ deadline: card.scadenzaFinale, phase: undefined });
  return found;
});
