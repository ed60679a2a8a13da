import { mayHaveBrokenCards } from './broken-cards.ts';
import { unitOf } from './unit-of-card.ts';
import { defineRule } from './rule.ts';

/** Whoever answers for specific measures has a card that takes one up. */
export const misuraObiettivo = defineRule({
  code: 'misura-obiettivo',
  severity: 'warning',
  ground: 'law',
  basis: 'D.Lgs. 33/2013, art. 44; Piano nazionale anticorruzione',

  *check(plan) {
    const { documents, obiettivi, unitaPerNome } = plan;
    const document = documents.anticorruzione;
    if (!document || obiettivi.length === 0) return;
    const measures = document.data.misure ?? [];
    const idOf = (name: string): string => unitaPerNome.get(name)?.data.id ?? name;
    const ids = new Set(measures.map(({ id }) => id));
    const withCard = new Set(
      obiettivi
        .filter(({ data }) => data.collegamenti?.misure_anticorruzione?.some((id) => ids.has(id)))
        .map((card) => unitOf(card)),
    );
    for (const { obiettivo_performance: card, unita = [] } of measures) {
      if (card === undefined) continue;
      withCard.add(idOf(card.split('/')[0] ?? ''));
      // a card that several units share is the card of each
      for (const name of unita) withCard.add(idOf(name));
    }
    // a plan that ties no measure to any card has one fault, and another rule tells it
    if (withCard.size === 0) return;
    const lacking = new Map<string, number>();
    for (const [index, { stato, tipo, unita = [] }] of measures.entries()) {
      if (tipo !== 'specifica' || stato === 'attuata') continue;
      for (const name of unita) {
        const id = idOf(name);
        if (!withCard.has(id) && !lacking.has(id) && !mayHaveBrokenCards(plan, id)) lacking.set(id, index);
      }
    }
    const [first, ...others] = [...lacking.values()].map((index) =>
      document.source.keySpanOf(['misure', index, 'unita']),
    );
    if (!first) return;
    yield {
      at: first,
      facts: { units: [...lacking.keys()].map((id) => unitaPerNome.get(id)?.data.denominazione ?? id) },
      related: others.map((at) => ({ at, label: 'also-here' })),
    };
  },
});
