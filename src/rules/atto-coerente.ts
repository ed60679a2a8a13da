import type { IsoDate } from '../plan/dates.ts';
import type { Atto, Plan } from '../plan/plan.ts';
import { actsByNumber, actsInFile, mayBe, type ActInText } from './acts-in-text.ts';
import { dayOf } from './day-of-act.ts';
import { grouped } from './grouped.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { spanOfMatch } from './span-of-match.ts';

type Finding = RuleFinding<'atto-coerente'>;

/**
 * An act that a text writes out has the number, the date and the body of the register. Only what cannot be another act
 * is told: determinations are numbered by each office, and of an act without its body nobody knows which it is.
 */
export const attoCoerente = defineRule({
  code: 'atto-coerente',
  severity: 'error',
  ground: 'logic',

  *check(plan) {
    if (plan.registroAtti.length === 0) return;
    const byNumber = actsByNumber(plan);
    const byDate = actsByDate(plan);
    for (const source of plan.sources) {
      for (const act of actsInFile(source)) {
        const found = disagreement(act, byNumber, byDate);
        if (!found) continue;
        const { atto, what } = found;
        yield {
          at: spanOfMatch(act.place, act.start, act.end),
          facts: {
            what,
            written: act.written,
            id: atto.data.id,
            number: atto.data.numero ?? 0,
            date: dayOf(atto) ?? '',
            body: atto.data.organo,
          },
          related: [{ at: atto.source.spanOf([...atto.path, 'id']), label: 'registered-act' }],
        };
      }
    }
  },
});

function disagreement(
  act: ActInText,
  byNumber: ReadonlyMap<string, readonly Atto[]>,
  byDate: ReadonlyMap<IsoDate, readonly Atto[]>,
): { readonly what: Finding['facts']['what']; readonly atto: Atto } | undefined {
  const { body, date, kind, number, year } = act;
  if (date === undefined || year === undefined || kind === 'determinazione') return undefined;
  if (kind === 'deliberazione' && body === undefined) return undefined;
  const sameNumber = byNumber.get(`${number}/${year}`) ?? [];
  const same = sameNumber.filter((atto) => mayBe(atto, act));
  if (same.length > 1) return undefined;
  const [registered] = same;
  if (registered) {
    const day = dayOf(registered);
    return day === undefined || day === date ? undefined : { what: 'data', atto: registered };
  }
  // the same number on the same day, of another body
  const ofOthers = sameNumber.filter((atto) => atto.data.tipo === 'deliberazione' && dayOf(atto) === date);
  if (kind === 'deliberazione' && ofOthers.length === 1 && ofOthers[0]) return { what: 'organo', atto: ofOthers[0] };
  return wrongNumber(act, date, byDate);
}

/** The only registered act of the body on that day, where the order of the others leaves no place for the number that is written. */
function wrongNumber(
  act: ActInText,
  date: IsoDate,
  byDate: ReadonlyMap<IsoDate, readonly Atto[]>,
): { readonly what: 'numero'; readonly atto: Atto } | undefined {
  const [only, ...more] = (byDate.get(date) ?? []).filter((atto) => mayBe(atto, act));
  if (!only || more.length > 0) return undefined;
  for (const [day, acts] of byDate) {
    if (day.slice(0, 4) !== date.slice(0, 4) || day === date) continue;
    const impossible = acts.some(
      (atto) =>
        mayBe(atto, act) &&
        (day < date ? (atto.data.numero ?? 0) >= act.number : (atto.data.numero ?? Infinity) <= act.number),
    );
    if (impossible) return { what: 'numero', atto: only };
  }
  return undefined;
}

function actsByDate(plan: Plan): ReadonlyMap<IsoDate, readonly Atto[]> {
  const dated = plan.registroAtti.filter((atto) => dayOf(atto) !== undefined && atto.data.numero !== undefined);
  return grouped(dated, (atto) => dayOf(atto) ?? '');
}
