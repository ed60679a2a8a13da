import type { Fase } from '../plan/plan.ts';
import { remembered } from '../plan/remembered.ts';
import { namedRowsOf, type NamedRow } from './named-rows.ts';

/** What a weight stands on, by name: a phase, a group that has one weight, the parts of a group that has none. */
export const weighedRowsOf = remembered((phases: readonly Fase[]): readonly NamedRow[] =>
  phases.flatMap((phase): readonly NamedRow[] =>
    phase.incidenza === undefined ? namedRowsOf([phase]) : [{ name: phase.etichetta, phase, group: undefined }],
  ),
);
