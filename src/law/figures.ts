import type { FileAnagrafica } from '../schema/generated/types.ts';
import type { LawRow } from './law-row.ts';

type Role = NonNullable<FileAnagrafica['figure']>[number]['ruolo'];

/** A figure that every body appoints. */
export interface DueFigure {
  /** What it is called: the first of its roles. */
  readonly name: Role;
  /** The roles that fill it. */
  readonly roles: readonly Role[];
  /** Whether it is a person to call by name, and not a board. */
  readonly person: boolean;
}

/** The figures that a body appoints, so that a reader knows whom to turn to. */
export const dueFigures: readonly LawRow<DueFigure>[] = [
  {
    value: { name: 'RPCT', roles: ['RPCT'], person: true },
    source: 'L. 190/2012, art. 1, c. 7',
    checked: false,
  },
  {
    value: { name: 'OIV', roles: ['OIV', 'Nucleo di valutazione'], person: false },
    source: 'D.Lgs. 150/2009, art. 14; D.Lgs. 267/2000, art. 147',
    checked: false,
  },
  {
    value: { name: 'RTD', roles: ['RTD'], person: true },
    source: 'D.Lgs. 82/2005, art. 17, c. 1',
    checked: false,
  },
  {
    value: { name: 'DPO', roles: ['DPO'], person: true },
    source: 'Regolamento (UE) 2016/679, art. 37',
    checked: false,
  },
  {
    value: { name: 'responsabile inclusione', roles: ['responsabile inclusione'], person: true },
    from: 2024,
    form: 'ordinaria',
    source: 'D.Lgs. 222/2023, art. 3',
    checked: true,
  },
];
