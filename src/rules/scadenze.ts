import { rowsOf } from '../plan/phases.ts';
import type { Fase, Obiettivo, Scadenza } from '../plan/plan.ts';

/** A deadline of a card, with the phase that it ends; none for the final one. */
export interface ScadenzaDellaScheda {
  readonly deadline: Scadenza;
  readonly phase: Fase | undefined;
}

/** Every deadline of a card: groups, their parts, the final one. */
export function scadenzeDi(card: Obiettivo): readonly ScadenzaDellaScheda[] {
  const groups = card.fasi.filter((phase) => phase.sottofasi.length > 0);
  const phases = [...groups, ...rowsOf(card.fasi)].flatMap((phase) =>
    phase.scadenza ? [{ deadline: phase.scadenza, phase }] : [],
  );
  return card.scadenzaFinale ? [...phases, { deadline: card.scadenzaFinale, phase: undefined }] : phases;
}
