import { grouped } from './grouped.ts';
import { defineRule } from './rule.ts';
import { unitOf } from './unit-of-card.ts';

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
    for (const [id, { length }] of grouped(obiettivi, unitOf)) {
      const unit = unitaPerNome.get(id);
      if (!unit || (length >= least && length <= most)) continue;
      const own = (length > most ? limits?.massimo : limits?.minimo) !== undefined;
      yield {
        at: unit.source.spanOf([...unit.path, 'denominazione']),
        facts: { unit: unit.data.denominazione, cards: length, least, most, own },
      };
    }
  },
});
