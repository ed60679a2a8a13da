import { dayOf, lastDayOfPhase } from '../plan/phases.ts';
import type { Fase, Obiettivo } from '../plan/plan.ts';
import { defineRule } from './rule.ts';

/** Deadlines do not go back from one phase to the next; a phase that says on which ones it depends is left to another rule. */
export const fasiInOrdine = defineRule({
  code: 'fasi-in-ordine',
  severity: 'warning',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      for (const { phase, before } of backwards(card)) {
        const [date, dateBefore] = [dayOf(phase.scadenza) ?? '', lastDayOfPhase(before) ?? ''];
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

/** Each row that ends before the last dated one above it. */
function backwards({ fasi }: Obiettivo): readonly { readonly phase: Fase; readonly before: Fase }[] {
  const found: { readonly phase: Fase; readonly before: Fase }[] = [];
  let before: Fase | undefined;
  for (const group of fasi) {
    for (const phase of group.sottofasi.length > 0 ? group.sottofasi : [group]) {
      const date = dayOf(phase.scadenza);
      if (!date) continue;
      const dateBefore = before && lastDayOfPhase(before);
      if (group.dipendeDa.length === 0 && before && dateBefore && date < dateBefore) found.push({ phase, before });
      before = phase;
    }
  }
  return found;
}
