import type { Obiettivo } from '../plan/plan.ts';

/** What the cards of a unit are told by: its identifier, or the name they give where no register knows it. */
export function unitOf(card: Obiettivo): string {
  return card.unita?.data.id ?? card.data.unita;
}
