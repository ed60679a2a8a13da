import { textsOf } from '../plan/citations.ts';
import { isoDateOf, type IsoDate } from '../plan/dates.ts';
import type { Atto, Plan } from '../plan/plan.ts';
import { actsByNumber, actsIn, mayBe, mayHoldActs, yearOf, type ActInText } from './acts-in-text.ts';
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
      if (!mayHoldActs(source.text)) continue;
      for (const place of textsOf(source)) {
        for (const act of actsIn(place)) {
          const found = disagreement(act, byNumber, byDate);
          if (!found) continue;
          const { atto, what } = found;
          yield {
            at: spanOfMatch(place, act.start, act.end),
            facts: {
              what,
              written: act.written,
              id: atto.data.id,
              number: atto.data.numero ?? 0,
              date: isoDateOf(atto.data.data ?? '') ?? '',
              body: atto.data.organo,
            },
            related: [{ at: atto.source.spanOf([...atto.path, 'id']), label: 'registered-act' }],
          };
        }
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
    const day = dateOf(registered);
    return day === undefined || day === date ? undefined : { what: 'data', atto: registered };
  }
  // the same number on the same day, of another body
  const ofOthers = sameNumber.filter((atto) => atto.data.tipo === 'deliberazione' && dateOf(atto) === date);
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
  const acts = new Map<IsoDate, Atto[]>();
  for (const atto of plan.registroAtti) {
    const date = dateOf(atto);
    if (date === undefined || atto.data.numero === undefined || yearOf(atto) === undefined) continue;
    acts.set(date, [...(acts.get(date) ?? []), atto]);
  }
  return acts;
}

function dateOf({ data }: Atto): IsoDate | undefined {
  return data.data === undefined ? undefined : isoDateOf(data.data);
}
