import { isoDateOf, type IsoDate } from '../plan/dates.ts';
import type { Atto, Plan } from '../plan/plan.ts';
import type { Span } from '../sources/source.ts';

/** A day, and where the plan says it. */
export interface DatedPlace {
  readonly date: IsoDate;
  readonly at: Span;
}

/** The day of an act of the register. */
export function dayOf({ data }: Atto): IsoDate | undefined {
  return isoDateOf(data.data);
}

/** The day of a registered act; nothing when nobody names one, or the register has no day for it. */
export function dayOfAct({ atti }: Plan, id: string | undefined): DatedPlace | undefined {
  const atto = id === undefined ? undefined : atti.get(id);
  const date = atto && dayOf(atto);
  return atto && date !== undefined ? { date, at: atto.source.spanOf([...atto.path, 'data']) } : undefined;
}
