import { isoDateOf, later, type IsoDate } from '../plan/dates.ts';
import { dayOf } from '../plan/phases.ts';
import type { Incarico, Obiettivo, Plan, Unita } from '../plan/plan.ts';
import type { Path } from '../sources/source.ts';
import { isGap } from './gap.ts';
import { defineRule } from './rule.ts';
import { scadenzeDi } from './scadenze.ts';

interface Uncovered {
  readonly date: IsoDate;
  readonly path: Path;
}

/** On the day of each deadline somebody holds the post. Deadlines in the same gap are told once, and so is a plan without a register of posts. */
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
        yield { at: first.source.spanOf(['unita']), facts: { unit: '', from: '', deadlines: [] }, severity: 'warning' };
      return;
    }
    const holdersOf = holdersByUnit(plan);
    for (const card of plan.obiettivi) {
      if (!card.unita) continue;
      const holders = holdersOf.get(card.unita) ?? [];
      for (const [from, uncovered] of gapsOf(card, holders)) {
        const [first, ...others] = uncovered;
        if (!first) continue;
        const last = from === '' ? undefined : holders.find((holder) => endOf(holder) === later(from, -1, 'giorni'));
        yield {
          at: card.source.spanOf(first.path),
          facts: {
            unit: card.unita.data.denominazione,
            from,
            deadlines: [...new Set(uncovered.map(({ date }) => date))],
          },
          related: [
            ...others.map(({ path }) => ({ at: card.source.spanOf(path), label: 'also-here' as const })),
            ...(last ? [{ at: last.source.spanOf([...last.path, 'al']), label: 'last-holder' as const }] : []),
          ],
        };
      }
    }
  },
});

/** Who holds or held the post of each unit. */
function holdersByUnit({ incarichi, unitaPerNome }: Plan): ReadonlyMap<Unita, readonly Incarico[]> {
  const holders = new Map<Unita, Incarico[]>();
  for (const holder of incarichi) {
    const unit = unitaPerNome.get(holder.data.unita);
    if (!unit) continue;
    const known = holders.get(unit);
    if (known) known.push(holder);
    else holders.set(unit, [holder]);
  }
  return holders;
}

/** The deadlines on which nobody holds the post, by the first day of the gap in which they fall (empty when nobody ever did). */
function gapsOf(card: Obiettivo, holders: readonly Incarico[]): ReadonlyMap<IsoDate, readonly Uncovered[]> {
  const gaps = new Map<IsoDate, Uncovered[]>();
  for (const { deadline } of scadenzeDi(card)) {
    const date = dayOf(deadline);
    if (!date || holders.some((holder) => holds(holder, date))) continue;
    const lastEnd = holders
      .map((holder) => endOf(holder) ?? '')
      .reduce((last, end) => (end < date && end > last ? end : last), '');
    const from = lastEnd === '' ? '' : later(lastEnd, 1, 'giorni');
    gaps.set(from, [...(gaps.get(from) ?? []), { date, path: deadline.path }]);
  }
  return gaps;
}

/** A post without a first day is held from before the plan, one without a last day is held still. */
function holds(holder: Incarico, date: IsoDate): boolean {
  const from = holder.data.dal ? isoDateOf(holder.data.dal) : undefined;
  const to = endOf(holder);
  return (from === undefined || from <= date) && (to === undefined || to >= date);
}

function endOf(holder: Incarico): IsoDate | undefined {
  return holder.data.al ? isoDateOf(holder.data.al) : undefined;
}
