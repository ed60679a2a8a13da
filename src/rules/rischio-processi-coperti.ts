import type { Path } from '../sources/source.ts';
import { defineRule, type RuleFinding } from './rule.ts';

/** Every process has its risks evaluated, and every high risk a specific measure. */
export const rischioProcessiCoperti = defineRule({
  code: 'rischio-processi-coperti',
  severity: 'error',
  ground: 'law',
  basis: 'L. 190/2012, art. 1, c. 5 e 9; Piano nazionale anticorruzione',

  *check({ documents: { anticorruzione: document } }) {
    if (!document) return;
    const { documenti, eventi_rischiosi: events = [], misure = [], processi = [], rinvio } = document.data;
    // what is not among the data may stand in an annex
    if (documenti || rinvio) return;
    const finding = (
      reason: RuleFinding<'rischio-processi-coperti'>['facts']['reason'],
      list: 'processi' | 'eventi_rischiosi',
      items: readonly { readonly id: string; readonly index: number }[],
    ): readonly RuleFinding<'rischio-processi-coperti'>[] => {
      const placeOf = (index: number): Path => [list, index, 'id'];
      const [first, ...others] = items.map(({ index }) => document.source.spanOf(placeOf(index)));
      if (!first) return [];
      return [
        {
          at: first,
          facts: { reason, ids: items.map(({ id }) => id) },
          related: others.map((at) => ({ at, label: 'also-here' })),
          ...(reason === 'solo-misure-generali' ? { severity: 'warning' as const } : {}),
        },
      ];
    };

    const evaluated = new Set(
      events
        .filter(({ probabilita, impatto, valutazione }) => valutazione ?? (probabilita && impatto))
        .map(({ processo }) => processo),
    );
    const bare = [...processi.entries()].filter(([, { id }]) => !evaluated.has(id));
    yield* finding(
      'non-valutati',
      'processi',
      bare.map(([index, { id }]) => ({ id, index })),
    );

    const coveredBy = (kind: 'generale' | 'specifica') =>
      new Set(misure.filter(({ tipo }) => tipo === kind).flatMap(({ eventi = [] }) => eventi));
    const [specific, general] = [coveredBy('specifica'), coveredBy('generale')];
    const high = [...events.entries()]
      .filter(([, { id, valutazione }]) => valutazione === 'alto' && !specific.has(id))
      .map(([index, { id }]) => ({ id, index }));
    yield* finding(
      'senza-misura',
      'eventi_rischiosi',
      high.filter(({ id }) => !general.has(id)),
    );
    yield* finding(
      'solo-misure-generali',
      'eventi_rischiosi',
      high.filter(({ id }) => general.has(id)),
    );
  },
});
