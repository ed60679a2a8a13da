import { isoDateOf, type IsoDate } from '../plan/dates.ts';
import type { Plan } from '../plan/plan.ts';
import type { Span } from '../sources/source.ts';

/** A day, and where the plan says it. */
export interface DatedPlace {
  readonly date: IsoDate;
  readonly at: Span;
}

/** The day of a registered act; nothing when nobody names one, or the register has no day for it. */
export function dayOfAct({ atti }: Plan, id: string | undefined): DatedPlace | undefined {
  const atto = id === undefined ? undefined : atti.get(id);
  const date = atto?.data.data === undefined ? undefined : isoDateOf(atto.data.data);
  return atto && date !== undefined ? { date, at: atto.source.spanOf([...atto.path, 'data']) } : undefined;
}

/** The day on which the plan was adopted: as the manifest says it, else of the act that it names. */
export function dayOfAdoption(plan: Plan): DatedPlace | undefined {
  const manifest = plan.documents.piao;
  const { atto, data } = manifest?.data.adozione ?? {};
  const date = data === undefined ? undefined : isoDateOf(data);
  if (manifest && date !== undefined) return { date, at: manifest.source.spanOf(['adozione', 'data']) };
  return dayOfAct(plan, atto);
}
