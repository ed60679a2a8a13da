import type { IsoDate } from '../plan/dates.ts';
import type { Plan, Unita } from '../plan/plan.ts';
import { grouped } from './grouped.ts';
import { holdersOfUnits, type Holder } from './holders-of-units.ts';
import { keyOfPerson } from './key-of-person.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { isWithin } from './unit-within.ts';

type Finding = RuleFinding<'incarico-sovrapposto'>;

/**
 * A unit has one head at a time; whoever passes from a unit to another does not keep both. Who stably heads two units is
 * no passage, and a deputy stands beside the head.
 */
export const incaricoSovrapposto = defineRule({
  code: 'incarico-sovrapposto',
  severity: 'warning',
  ground: 'logic',

  *check(plan) {
    const units = holdersOfUnits(plan);
    for (const [unit, holders] of units) yield* inUnit(unit, holders);
    yield* ofPersons(plan, units);
  },
});

function* inUnit(unit: Unita, holders: readonly Holder[]): Iterable<Finding> {
  let first: Holder | undefined;
  for (const second of holders.filter(({ post }) => isHead(post.data.titolo_incarico))) {
    const days = first && overlapOf(first, second);
    if (first && days && !isSamePerson(first, second) && !standsIn(first, second)) {
      yield {
        at: second.post.source.spanOf([...second.post.path, 'dal']),
        facts: { what: 'unita', unit: unit.data.denominazione, other: '', person: '', ...days },
        related: [{ at: first.post.source.spanOf([...first.post.path, 'al']), label: 'other-holder' }],
      };
    }
    if (!first || (first.to && (second.to === undefined || second.to > first.to))) first = second;
  }
}

/** Only written days count: what a missing one hides is told by another rule. */
function overlapOf(first: Holder, second: Holder): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  if (!first.to || !second.from || second.from > first.to) return undefined;
  return { from: second.from, to: second.to && second.to < first.to ? second.to : first.to };
}

/** Whether the second takes the place of the first for a while: an absence, not a mistake. */
function standsIn(first: Holder, second: Holder): boolean {
  return second.post.data.titolo_incarico !== 'titolare' && !!second.to && !!first.to && second.to < first.to;
}

function isHead(title: string): boolean {
  return title === 'titolare' || title === 'ad interim';
}

function isSamePerson({ post: a }: Holder, { post: b }: Holder): boolean {
  const { persona } = a.data;
  return !!persona && !!b.data.persona && keyOfPerson(persona) === keyOfPerson(b.data.persona);
}

/** A person who begins in a unit before the last day in another. */
function* ofPersons(plan: Plan, units: ReadonlyMap<Unita, readonly Holder[]>): Iterable<Finding> {
  const heads = [...units].flatMap(([unit, holders]) =>
    holders.flatMap((holder) => {
      const { persona, titolo_incarico: title } = holder.post.data;
      return persona && title === 'titolare' ? [{ unit, holder, key: keyOfPerson(persona) }] : [];
    }),
  );
  for (const posts of grouped(heads, ({ key }) => key).values()) {
    const inTime = posts.toSorted((a, b) => compareDays(a.holder.from ?? '', b.holder.from ?? ''));
    let first: (typeof posts)[number] | undefined;
    for (const second of inTime) {
      const days = first && overlapOf(first.holder, second.holder);
      const passes = days && second.holder.to !== days.to && first?.holder.from !== second.holder.from;
      // the head of an area often leads one of its offices too
      if (
        first &&
        days &&
        passes &&
        !isWithin(second.unit, first.unit, plan) &&
        !isWithin(first.unit, second.unit, plan)
      ) {
        const { cognome = '', nome = '' } = second.holder.post.data.persona ?? {};
        yield {
          at: second.holder.post.source.spanOf([...second.holder.post.path, 'dal']),
          facts: {
            what: 'persona',
            unit: second.unit.data.denominazione,
            other: first.unit.data.denominazione,
            person: `${nome} ${cognome}`,
            ...days,
          },
          severity: 'info',
          related: [{ at: first.holder.post.source.spanOf([...first.holder.post.path, 'al']), label: 'other-holder' }],
        };
      }
      first = second;
    }
  }
}

function compareDays(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : Number(a > b);
}
