import type { Fase, Obiettivo } from '../plan/plan.ts';
import type { Fase as WrittenPhase, Sottofase } from '../schema/generated/types.ts';

/** Whether a phase was over before the plan: its deadline says so, or those of all its parts. */
export function wasConcluded({ scadenza, sottofasi }: Fase): boolean {
  if (scadenza) return scadenza.forma === 'conclusa';
  return sottofasi.length > 0 && sottofasi.every(wasConcluded);
}

/** Whether a phase is over, before the plan or, by its `stato` or that of its group, since. */
export function isConcluded(card: Obiettivo, phase: Fase): boolean {
  if (wasConcluded(phase)) return true;
  const group = card.data.fasi[Number(phase.path[1])];
  if (group?.stato === 'conclusa' || writtenOf(card, phase)?.stato === 'conclusa') return true;
  return phase.sottofasi.length > 0 && phase.sottofasi.every((part) => isConcluded(card, part));
}

/** A phase as the file has it. */
export function writtenOf({ data }: Obiettivo, { path }: Fase): WrittenPhase | Sottofase | undefined {
  const phase = data.fasi[Number(path[1])];
  const part = path[3];
  return part === undefined ? phase : phase?.sottofasi?.[Number(part)];
}
