import { dayOf, rowsOf } from '../plan/phases.ts';
import { grouped } from './grouped.ts';
import { defineRule } from './rule.ts';

/** So many phases on one day say that they are not phases, or that the days were not thought of. */
const tooMany = 3;

/** The phases of a card do not end all on the same day. */
export const scadenzeAccatastate = defineRule({
  code: 'scadenze-accatastate',
  severity: 'info',
  ground: 'practice',
  profile: 'severo',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      const rows = rowsOf(card.fasi);
      // where nearly all days differ, none has so many
      if (rows.length - new Set(rows.map(({ scadenza }) => dayOf(scadenza))).size + 1 < tooMany) continue;
      const days = grouped(rows, ({ scadenza }) => dayOf(scadenza));
      const [date, phases = []] =
        [...days].filter(([day]) => day).toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
      const [first, ...others] = phases;
      if (!date || !first || phases.length < tooMany) continue;
      yield {
        at: card.source.spanOf([...first.path, 'scadenza']),
        facts: { date, phases: phases.map(({ etichetta }) => etichetta) },
        related: others.map(({ path }) => ({ at: card.source.spanOf([...path, 'scadenza']), label: 'also-here' })),
      };
    }
  },
});
