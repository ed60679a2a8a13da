import type { Coinvolgimento, Fase, Obiettivo } from '../plan/plan.ts';

/** Whoever the phases of a card involve, and the parts of its phases. */
export function involvedIn({ fasi }: Obiettivo): readonly Coinvolgimento[] {
  const found: Coinvolgimento[] = [];
  const add = (phase: Fase): void => {
    found.push(...phase.coinvolti);
    phase.sottofasi.forEach(add);
  };
  fasi.forEach(add);
  return found;
}
