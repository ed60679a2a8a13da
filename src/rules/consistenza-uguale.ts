import { isoDateOf, type IsoDate } from '../plan/dates.ts';
import type { Plan } from '../plan/plan.ts';
import type { Span } from '../sources/source.ts';
import { isGap } from './gap.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { sumOfColumn } from './sum-of-column.ts';

type Place = RuleFinding<'consistenza-uguale'>['facts']['counts'][number]['of'];

interface Count {
  readonly of: Place;
  readonly at: Span;
  readonly date: IsoDate;
  readonly total: number;
}

/** Wherever the plan counts its staff on a day, it counts the same. */
export const consistenzaUguale = defineRule({
  code: 'consistenza-uguale',
  severity: 'error',
  ground: 'logic',

  *check(plan) {
    const typed = [...typedCounts(plan)];
    const units = countOfUnits(plan, typed);
    for (const date of new Set(typed.map((count) => count.date))) {
      const counts = [...typed, ...(units ? [units] : [])].filter((count) => count.date === date);
      const differing = counts.find(({ total }) => total !== counts[0]?.total);
      if (!differing) continue;
      const documentsAgree = typed.every((count) => count.date !== date || count.total === counts[0]?.total);
      yield {
        at: differing.at,
        facts: { date, counts: counts.map(({ of, total }) => ({ of, total })) },
        // a unit may leave out who serves in none
        ...(documentsAgree ? { severity: 'warning' as const } : {}),
        related: counts.filter((count) => count !== differing).map(({ at }) => ({ at, label: 'employees' })),
      };
    }
  },
});

function* typedCounts({ documents: { anagrafica, fabbisogni, struttura } }: Plan): Iterable<Count> {
  const employees = anagrafica?.data.dipendenti;
  const day = employees && isoDateOf(employees.al);
  if (anagrafica && employees && day)
    yield {
      of: 'anagrafica',
      at: anagrafica.source.spanOf(['dipendenti', 'numero']),
      date: day,
      total: employees.numero,
    };
  for (const [of, document] of [
    ['struttura', struttura],
    ['fabbisogni', fabbisogni],
  ] as const) {
    const staff = document?.data.consistenza;
    const date = staff && isoDateOf(staff.al);
    if (!document || !staff || !date) continue;
    const at =
      staff.totale === undefined
        ? document.source.keySpanOf(['consistenza'])
        : document.source.spanOf(['consistenza', 'totale']);
    yield { of, at, date, total: staff.totale ?? sumOfColumn(staff.voci, 'numero') };
  }
}

/** The sum of the units, when all give their staff on one day; the units above the others may count them again, or not. */
function countOfUnits(plan: Plan, typed: readonly Count[]): Count | undefined {
  const { documents, unita } = plan;
  const [first] = unita;
  if (!first || isGap(plan, 'unita') || (documents.unita?.data.codici_non_attribuiti ?? []).length > 0)
    return undefined;
  const staff = unita.map(({ data }) => data.dipendenti).filter((count) => count !== undefined);
  const dates = new Set(staff.map(({ al }) => isoDateOf(al)));
  const [date] = dates;
  if (staff.length < unita.length || dates.size > 1 || !date) return undefined;
  const flat = sumOfColumn(staff, 'numero');
  const tops = sumOfColumn(
    unita.flatMap(({ data }) => (data.superiore === undefined ? (data.dipendenti ?? []) : [])),
    'numero',
  );
  const total = typed.some((count) => count.date === date && count.total === tops) ? tops : flat;
  return { of: 'unita', at: first.source.keySpanOf(['unita']), date, total };
}
