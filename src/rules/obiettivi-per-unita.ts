import type { Obiettivo } from '../plan/plan.ts';
import { unitOf } from './gap.ts';
import { defineRule } from './rule.ts';

/** How many cards a unit has at least and at most, where the body sets no limits of its own. */
const usualCardsPerUnit = { least: 1, most: 10 } as const;

/** No unit has so many cards that none of them counts. */
export const obiettiviPerUnita = defineRule({
  code: 'obiettivi-per-unita',
  severity: 'info',
  ground: 'practice',

  *check({ documents, obiettivi, unitaPerNome }) {
    const limits = documents.piao?.data.limiti?.['obiettivi-per-unita'];
    const { minimo: least = usualCardsPerUnit.least, massimo: most = usualCardsPerUnit.most } = limits ?? {};
    const cards = new Map<string, Obiettivo[]>();
    for (const card of obiettivi) {
      const id = unitOf(card);
      const known = cards.get(id);
      if (known) known.push(card);
      else cards.set(id, [card]);
    }
    for (const [id, { length }] of cards) {
      const unit = unitaPerNome.get(id);
      if (!unit || (length >= least && length <= most)) continue;
      yield {
        at: unit.source.spanOf([...unit.path, 'denominazione']),
        facts: { unit: unit.data.denominazione, cards: length, least, most },
      };
    }
  },
});
