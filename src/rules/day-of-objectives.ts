import { isoDateOf } from '../plan/dates.ts';
import type { Plan } from '../plan/plan.ts';
import type { Path } from '../sources/source.ts';
import { dayOfAct, type DatedPlace } from './day-of-act.ts';
import { dayOfAdoption } from './day-of-adoption.ts';

/** A day since when the cards bind. */
export interface DayOfObjectives extends DatedPlace {
  /** Where the manifest gives the day, or names the act of that day. */
  readonly path: Path;
}

/**
 * The day on which the objectives were given: that of the performance plan which the PIAO took in, else that of its own
 * adoption. Nothing where the plan names neither with a date.
 */
export function dayOfObjectives(plan: Plan): DayOfObjectives | undefined {
  return dayOfPlanTakenIn(plan) ?? dayOfThisPlan(plan);
}

/**
 * The same, as far as it is sure that the cards do not bind since before: a plan that confirms or changes another one
 * does not say when the objectives of that one were given.
 */
export function firstDayOfObjectives(plan: Plan): DayOfObjectives | undefined {
  const natura = plan.documents.piao?.data.natura;
  const isFirst = natura === 'prima adozione' || natura === 'aggiornamento annuale';
  return dayOfPlanTakenIn(plan) ?? (isFirst ? dayOfThisPlan(plan) : undefined);
}

function dayOfPlanTakenIn(plan: Plan): DayOfObjectives | undefined {
  for (const [index, { atto, incluso_in: section }] of plan.documents.piao?.data.piani_assorbiti?.entries() ?? []) {
    const day = section === '2.2' ? dayOfAct(plan, atto) : undefined;
    if (day) return { ...day, path: ['piani_assorbiti', index, 'atto'] };
  }
  return undefined;
}

function dayOfThisPlan(plan: Plan): DayOfObjectives | undefined {
  const day = dayOfAdoption(plan);
  const written = isoDateOf(plan.documents.piao?.data.adozione?.data);
  return day && { ...day, path: ['adozione', written === undefined ? 'atto' : 'data'] };
}
