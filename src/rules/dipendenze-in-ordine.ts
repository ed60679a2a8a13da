import { dayOf, lastDayOfPhase } from '../plan/phases.ts';
import type { Fase, Obiettivo } from '../plan/plan.ts';
import { grouped } from './grouped.ts';
import { namedRowsOf } from './named-rows.ts';
import { defineRule, type RuleFinding } from './rule.ts';

type Finding = RuleFinding<'dipendenze-in-ordine'>;

/** A phase does not end before those that it depends on, nor does it depend, through others, on itself. */
export const dipendenzeInOrdine = defineRule({
  code: 'dipendenze-in-ordine',
  severity: 'warning',
  ground: 'logic',

  *check({ obiettivi }) {
    for (const card of obiettivi) {
      if (card.fasi.every(({ dipendeDa }) => dipendeDa.length === 0)) continue;
      const byLabel = new Map(card.fasi.toReversed().map((phase) => [phase.etichetta, phase]));
      const circle = circleIn(card.fasi, byLabel);
      if (circle) yield circleFinding(card, circle);
      // of a circle, some phase ends before another by its nature
      else yield* backwards(card, byLabel);
    }
  },
});

/** The phases that end before one which they name; each row is told once, with the one that ends last. */
function* backwards({ fasi, source }: Obiettivo, byLabel: ReadonlyMap<string, Fase>): Iterable<Finding> {
  for (const group of fasi) {
    let last: { readonly phase: Fase; readonly day: string } | undefined;
    for (const label of group.dipendeDa) {
      const phase = byLabel.get(label);
      const day = phase && lastDayOfPhase(phase);
      if (phase && day && (!last || day > last.day)) last = { phase, day };
    }
    if (!last) continue;
    for (const { name, phase } of namedRowsOf([group])) {
      const date = dayOf(phase.scadenza);
      if (!date || date >= last.day) continue;
      yield {
        at: source.spanOf([...phase.path, 'scadenza']),
        facts: { reason: 'prima', phase: name, date, before: last.phase.etichetta, dateBefore: last.day },
        related: [
          {
            at: source.spanOf([...last.phase.path, ...(last.phase.scadenza ? ['scadenza'] : [])]),
            label: 'awaited-phase',
          },
        ],
      };
    }
  }
}

function circleFinding({ source }: Obiettivo, circle: readonly Fase[]): Finding {
  const [first] = circle;
  return {
    at: source.keySpanOf([...(first?.path ?? []), 'dipende_da']),
    facts: { reason: 'circolo', chain: [...circle, ...(first ? [first] : [])].map(({ etichetta }) => etichetta) },
    severity: 'error',
  };
}

/** Phases each of which waits for the next, and the last for the first; without recursion, since a chain may be long. */
function circleIn(phases: readonly Fase[], byLabel: ReadonlyMap<string, Fase>): readonly Fase[] | undefined {
  const awaited = (phase: Fase): readonly Fase[] => phase.dipendeDa.flatMap((label) => byLabel.get(label) ?? []);
  const waiting = new Map(phases.map((phase) => [phase, new Set(awaited(phase)).size]));
  const waits = phases.flatMap((phase) => [...new Set(awaited(phase))].map((before) => ({ before, phase })));
  const followers = grouped(waits, ({ before }) => before);
  // whatever waits for nothing is taken away, until only circles and what hangs on them remain
  const free = new Set(phases.filter((phase) => waiting.get(phase) === 0));
  for (const phase of free) {
    for (const { phase: follower } of followers.get(phase) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) free.add(follower);
    }
  }
  const way: Fase[] = [];
  const places = new Map<Fase, number>();
  let phase = phases.find((candidate) => !free.has(candidate));
  while (phase && !places.has(phase)) {
    places.set(phase, way.length);
    way.push(phase);
    phase = awaited(phase).find((before) => !free.has(before));
  }
  return phase && way.slice(places.get(phase));
}
