import type { FileAnagrafica, FilePiao } from '../schema/generated/types.ts';

export type Ente = FileAnagrafica['tipo_ente'];
export type Forma = FilePiao['forma'];

/** Something that a norm fixes for some years, bodies and forms. */
export interface LawRow<Value> {
  readonly value: Value;
  /** The first year of plans that it holds for; from the first plans (2022) on where absent. */
  readonly from?: number;
  /** The last year of plans that it holds for. */
  readonly to?: number;
  /** The kinds of body that it holds for; all where absent. */
  readonly bodies?: readonly Ente[];
  /** The kinds of body that it spares. */
  readonly butNot?: readonly Ente[];
  /** The form of plan that it holds for; both where absent. */
  readonly form?: Forma;
  /** The norm, as it is cited. */
  readonly source: string;
  /** Whether its text was read; what is only known from memory never makes an error. */
  readonly checked: boolean;
}

/** What decides which rows hold for a plan. */
export interface LawContext {
  /** The year of the cards. */
  readonly anno: number;
  /** Nothing where the first section cannot be read: then only rows for every body hold. */
  readonly ente: Ente | undefined;
  readonly forma: Forma;
}

/** Whether a row holds for a plan. */
export function holds({ bodies, butNot, form, from, to }: LawRow<unknown>, { anno, ente, forma }: LawContext): boolean {
  if (from !== undefined && anno < from) return false;
  if (to !== undefined && anno > to) return false;
  if (form !== undefined && form !== forma) return false;
  if (bodies && (ente === undefined || !bodies.includes(ente))) return false;
  return !(butNot && (ente === undefined || butNot.includes(ente)));
}

/** The first row that holds for a plan: the special ones stand above the general. */
export function lawFor<Value>(rows: readonly LawRow<Value>[], context: LawContext): LawRow<Value> | undefined {
  return rows.find((row) => holds(row, context));
}

/** What a breach weighs: an error only where the text of the norm was read. */
export function severityOf({ checked }: Pick<LawRow<unknown>, 'checked'>): 'error' | 'warning' {
  return checked ? 'error' : 'warning';
}

/** The local bodies of article 2 of D.Lgs. 267/2000, whose budget has a term of its own. */
export const localBodies: readonly Ente[] = [
  'comune',
  'provincia',
  'città metropolitana',
  'unione di comuni',
  'comunità montana',
];
