import type { Fase, Obiettivo } from '../plan/plan.ts';
import type { Fase as WrittenPhase, Sottofase } from '../schema/generated/types.ts';

/** Whether a phase was over before the plan: its deadline says so, or those of all its parts. */
export function wasConcluded({ scadenza, sottofasi }: Fase): boolean {
  if (scadenza) return scadenza.forma === 'conclusa';
  return sottofasi.length > 0 && sottofasi.every(wasConcluded);
}

/** Whether a phase is over, before the plan or, by its `stato` or that of its group, since. */
export function isConcluded(card: Obiettivo, phase: Fase): boolean {
  const group = card.data.fasi[Number(phase.path[1])];
  if (wasConcluded(phase) || writtenOf(card, phase)?.stato === 'conclusa' || group?.stato === 'conclusa') return true;
  return phase.sottofasi.length > 0 && phase.sottofasi.every((part) => isConcluded(card, part));
}

/** A phase as the file has it. */
export function writtenOf({ data }: Obiettivo, { path }: Fase): WrittenPhase | Sottofase | undefined {
  const [, index, , part] = path;
  const phase = data.fasi[Number(index)];
  return part === undefined ? phase : phase?.sottofasi?.[Number(part)];
}
