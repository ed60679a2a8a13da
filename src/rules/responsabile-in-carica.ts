import { later, type IsoDate } from '../plan/dates.ts';
import { dayOf } from '../plan/phases.ts';
import type { Obiettivo, Plan } from '../plan/plan.ts';
import type { Path } from '../sources/source.ts';
import { dayOfAdoption } from './day-of-adoption.ts';
import { dayOfObjectives } from './day-of-objectives.ts';
import { isGap } from './gap.ts';
import { grouped } from './grouped.ts';
import { holdsOn, postsOfUnits, type Holder } from './holders-of-units.ts';
import { defineRule } from './rule.ts';
import { scadenzeDi } from './scadenze.ts';

interface Uncovered {
  readonly date: IsoDate;
  readonly path: Path;
}

/**
 * On the day of each deadline somebody holds the post. Deadlines in the same gap are told once, and so is a plan without
 * a register of posts. A post that ends after the adoption, and that nobody holds later, is only still to be renewed:
 * nobody can name today who will be in charge then.
 */
export const responsabileInCarica = defineRule({
  code: 'responsabile-in-carica',
  severity: 'error',
  ground: 'law',
  basis: 'D.Lgs. 150/2009, art. 5',

  *check(plan) {
    if (isGap(plan, 'incarichi')) return;
    if (!plan.documents.incarichi) {
      const [first] = plan.obiettivi;
      if (first)
        yield {
          at: first.source.spanOf(['unita']),
          facts: { unit: '', from: '', ends: undefined, deadlines: [] },
          severity: 'warning',
        };
      return;
    }
    const holdersOf = postsOfUnits(plan);
    const adoption = adoptionOrStart(plan);
    for (const card of plan.obiettivi) {
      if (!card.unita) continue;
      const holders = holdersOf.get(card.unita) ?? [];
      for (const [from, uncovered] of gapsOf(card, holders)) {
        const [first, ...others] = uncovered;
        if (!first) continue;
        const ends = from === '' ? undefined : later(from, -1, 'giorni');
        const last = ends === undefined ? undefined : holders.find(({ to }) => to === ends)?.post;
        const isHole = holders.some((holder) => holder.from !== undefined && holder.from > first.date);
        const toRenew = !isHole && adoption !== undefined && from > adoption;
        yield {
          at: card.source.spanOf(first.path),
          facts: {
            unit: card.unita.data.denominazione,
            from,
            ends: toRenew ? ends : undefined,
            deadlines: [...new Set(uncovered.map(({ date }) => date))],
          },
          related: [
            ...others.map(({ path }) => ({ at: card.source.spanOf(path), label: 'also-here' as const })),
            ...(last ? [{ at: last.source.spanOf([...last.path, 'al']), label: 'last-holder' as const }] : []),
          ],
          ...(toRenew ? { severity: 'info' as const } : {}),
        };
      }
    }
  },
});

/** The day on which the plan was adopted, or since when its objectives bind; else its first day. */
function adoptionOrStart(plan: Plan): IsoDate | undefined {
  const year = plan.documents.piao?.data.anno;
  const day = dayOfAdoption(plan) ?? dayOfObjectives(plan);
  return day?.date ?? (year === undefined ? undefined : `${year}-01-01`);
}

/** Of most cards. */
const none: ReadonlyMap<IsoDate, readonly Uncovered[]> = new Map();

/** The deadlines on which nobody holds the post, by the first day of the gap in which they fall (empty when nobody ever did). */
function gapsOf(card: Obiettivo, holders: readonly Holder[]): ReadonlyMap<IsoDate, readonly Uncovered[]> {
  const found: Uncovered[] = [];
  for (const { deadline } of scadenzeDi(card)) {
    const date = dayOf(deadline);
    if (date && !holders.some((holder) => holdsOn(holder, date))) found.push({ date, path: deadline.path });
  }
  if (found.length === 0) return none;
  return grouped(found, ({ date }) => {
    const lastEnd = holders.reduce((last, { to = '' }) => (to < date && to > last ? to : last), '');
    return lastEnd === '' ? '' : later(lastEnd, 1, 'giorni');
  });
}
