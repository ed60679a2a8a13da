import { later, type IsoDate } from '../plan/dates.ts';
import { lawFor, localBodies, type Ente, type LawRow } from './law-row.ts';

/** When a plan is to be adopted: on a day of its year, or some days after the legal term of the budget. */
type Term = { readonly day: string } | { readonly daysAfterBudget: number };

/** The special ones stand above the general; those counted from the budget hold only where its term is known. */
const terms: readonly LawRow<Term>[] = [
  { value: { daysAfterBudget: 120 }, to: 2022, source: 'D.M. 132/2022, art. 8, c. 3', checked: true },
  {
    value: { daysAfterBudget: 30 },
    from: 2023,
    bodies: localBodies,
    source: 'D.M. 132/2022, art. 8, c. 2',
    checked: true,
  },
  {
    value: { day: '01-31' },
    from: 2023,
    source: 'D.L. 80/2021, art. 6, c. 1; D.M. 132/2022, art. 7, c. 1',
    checked: true,
  },
];

export interface AdoptionTerm {
  readonly date: IsoDate;
  /** How many days after which term of the budget; nothing when the law names the day. */
  readonly after: { readonly days: number; readonly budget: IsoDate } | undefined;
  /** The row that decides. */
  readonly row: LawRow<Term>;
}

/**
 * The last day for adopting the plan of `year`, which in a rolling plan is not the first of its three. The term of the
 * budget counts when it was put off beyond the 31 December before; one date for all local bodies, not for each the day of its own budget, as ANCI and ANAC read the
 * norm. Nothing where what decides is not known: the kind of body, or in 2022 the term of the budget.
 */
export function adoptionTermOf(
  year: number,
  ente: Ente | undefined,
  budgetTerm: IsoDate | undefined,
): AdoptionTerm | undefined {
  const deferred = budgetTerm !== undefined && budgetTerm > `${year - 1}-12-31` ? budgetTerm : undefined;
  // an unknown body may be a local one, with a term of its own
  if (ente === undefined && deferred !== undefined && year > 2022) return undefined;
  const rows = terms.filter(({ value }) => deferred !== undefined || 'day' in value);
  const row = lawFor(rows, { anno: year, ente, forma: 'ordinaria' });
  if (!row) return undefined;
  if ('day' in row.value) return { date: `${year}-${row.value.day}`, after: undefined, row };
  if (deferred === undefined) return undefined;
  const days = row.value.daysAfterBudget;
  return { date: later(deferred, days, 'giorni'), after: { days, budget: deferred }, row };
}
