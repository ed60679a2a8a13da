import { isoDateOf } from '../plan/dates.ts';
import type { Plan } from '../plan/plan.ts';
import { dayOfAct, type DatedPlace } from './day-of-act.ts';

/** The day on which the plan was adopted: as the manifest says it, else of the act that it names. */
export function dayOfAdoption(plan: Plan): DatedPlace | undefined {
  const manifest = plan.documents.piao;
  const { atto, data } = manifest?.data.adozione ?? {};
  const date = isoDateOf(data);
  if (manifest && date !== undefined) return { date, at: manifest.source.spanOf(['adozione', 'data']) };
  return dayOfAct(plan, atto);
}
