import type { IsoDate } from '../plan/dates.ts';
import type { Atto } from '../plan/plan.ts';
import { dayOf } from './day-of-act.ts';
import { grouped } from './grouped.ts';
import { defineRule } from './rule.ts';

interface Numbered {
  readonly atto: Atto;
  readonly number: number;
  readonly date: IsoDate;
}

/** What is numbered for the whole body: of determinations each office may have its own numbers. */
const numbered: readonly Atto['data']['tipo'][] = ['deliberazione', 'decreto sindacale'];

/** In the register the numbers of a body grow with the dates of a year. */
export const attoNumeriCrescenti = defineRule({
  code: 'atto-numeri-crescenti',
  severity: 'warning',
  ground: 'logic',

  *check({ registroAtti }) {
    for (const acts of seriesOf(registroAtti)) {
      for (const { act, other } of outOfOrder(acts)) {
        const { organo, tipo } = act.atto.data;
        yield {
          at: act.atto.source.spanOf([...act.atto.path, 'data']),
          facts: {
            type: tipo,
            body: organo,
            number: act.number,
            date: act.date,
            otherNumber: other.number,
            otherDate: other.date,
          },
          related: [{ at: other.atto.source.spanOf([...other.atto.path, 'data']), label: 'registered-act' }],
        };
      }
    }
  },
});

/** The acts of a kind, a body and a year, by date and number. */
function seriesOf(acts: readonly Atto[]): readonly (readonly Numbered[])[] {
  const known = acts.flatMap((atto): readonly Numbered[] => {
    const { numero: number, tipo } = atto.data;
    const date = dayOf(atto);
    return number === undefined || date === undefined || !numbered.includes(tipo) ? [] : [{ atto, number, date }];
  });
  const series = grouped(known, ({ atto: { data }, date }) =>
    [data.tipo, data.organo.trim().toLowerCase(), date.slice(0, 4)].join(' '),
  );
  return [...series.values()].map((list) =>
    list.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number)),
  );
}

/**
 * The acts that are to be left out for the numbers of the others to grow, as few as possible, each with the nearest of
 * the others that it contradicts: one wrong date is told once, not for each act after it.
 */
function* outOfOrder(acts: readonly Numbered[]): Iterable<{ readonly act: Numbered; readonly other: Numbered }> {
  const kept = longestGrowing(acts);
  const inOrder = acts.filter((act) => kept.has(act));
  let next = 0;
  for (const act of acts) {
    if (kept.has(act)) {
      next += 1;
      continue;
    }
    const [before, after] = [inOrder[next - 1], inOrder[next]];
    if (before && before.date < act.date && before.number >= act.number) yield { act, other: before };
    else if (after && after.date > act.date && after.number <= act.number) yield { act, other: after };
  }
}

/** The longest part of a list whose numbers do not go back; those of one day are in order already. */
function longestGrowing(acts: readonly Numbered[]): ReadonlySet<Numbered> {
  // of each length, the chain that ends with the smallest number
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, { number }] of acts.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = acts[ends[middle] ?? 0];
      if (end && end.number < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = index;
  }
  const kept = new Set<Numbered>();
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) {
    const act = acts[index];
    if (act) kept.add(act);
  }
  return kept;
}
