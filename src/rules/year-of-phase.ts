import type { Fase, Obiettivo } from '../plan/plan.ts';

/** The year of a phase, or of the group it is a part of; where it gives none, the year of the plan. */
export function yearOfPhase({ data }: Obiettivo, { path }: Fase, yearOfPlan: number | undefined): number | undefined {
  return data.fasi[Number(path[1])]?.anno ?? yearOfPlan;
}
