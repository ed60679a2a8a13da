import type { IsoDate } from '../plan/dates.ts';
import { dayOf, rowsOf } from '../plan/phases.ts';
import type { Fase } from '../plan/plan.ts';
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
      const [date, phases = []] =
        [...byDay(rowsOf(card.fasi))].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
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

function byDay(phases: readonly Fase[]): ReadonlyMap<IsoDate, readonly Fase[]> {
  const days = new Map<IsoDate, Fase[]>();
  for (const phase of phases) {
    const day = dayOf(phase.scadenza);
    if (!day) continue;
    const known = days.get(day);
    if (known) known.push(phase);
    else days.set(day, [phase]);
  }
  return days;
}
