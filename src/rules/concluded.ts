import type { Fase, Obiettivo } from '../plan/plan.ts';

/** Whether a card says of a phase, or of the group it belongs to, that it is over. */
export function isConcluded({ data }: Obiettivo, { path }: Fase): boolean {
  const [, index, , part] = path;
  const group = data.fasi[Number(index)];
  return group?.stato === 'conclusa' || group?.sottofasi?.[Number(part)]?.stato === 'conclusa';
}
