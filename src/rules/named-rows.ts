import type { Fase } from '../plan/plan.ts';

/** A row of the table of phases, with the name by which a sentence calls it. */
export interface NamedRow {
  /** `3`, `2a`, `2.1`: a part bears the label of its group too. */
  readonly name: string;
  readonly phase: Fase;
  readonly group: Fase | undefined;
}

/** Each phase, or its parts in its place, by name. */
export function namedRowsOf(phases: readonly Fase[]): readonly NamedRow[] {
  return phases.flatMap(rowsOfPhase);
}

function rowsOfPhase(phase: Fase): readonly NamedRow[] {
  return phase.sottofasi.length === 0
    ? [{ name: phase.etichetta, phase, group: undefined }]
    : phase.sottofasi.map((part) => ({ name: nameOfPart(phase, part), phase: part, group: phase }));
}

function nameOfPart({ etichetta: group }: Fase, { etichetta: part }: Fase): string {
  // a part that already says its group is not told twice
  if (part.length > group.length && part.startsWith(group)) return part;
  return /^\d/.test(part) ? `${group}.${part}` : `${group}${part}`;
}
