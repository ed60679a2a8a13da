import type { Fase as WrittenPhase, Scadenza as WrittenDeadline, Sottofase } from '../schema/generated/types.ts';
import type { Path } from '../sources/source.ts';
import { isoDateOf, later, type IsoDate, type UnitOfTime } from './dates.ts';
import { percentageOf } from './decimal.ts';
import type { Atto, Coinvolgimento, Coinvolto, Fase, Scadenza } from './plan.ts';
import { remembered } from './remembered.ts';

/** The registers that phases name. */
export interface Registers {
  readonly atti: ReadonlyMap<string, Atto>;
  readonly coinvolgibili: ReadonlyMap<string, Coinvolto>;
}

export interface Phases {
  readonly fasi: readonly Fase[];
  readonly scadenzaFinale: Scadenza | undefined;
}

/**
 * The phases of a card and its final deadline, with relative deadlines computed. A deadline may count from a phase
 * that stands after its own, so each phase is made after those it counts from; a deadline that leads back to its own
 * phase is told as circular.
 */
export function phasesOf(
  written: readonly WrittenPhase[],
  final: WrittenDeadline | null | undefined,
  registers: Registers,
): Phases {
  const made = new Map<number, Fase>();
  const labels = written.map((phase, index) => phase.etichetta ?? String(index + 1));
  const starts = written.map((phase) =>
    [phase, ...(phase.sottofasi ?? [])]
      .map((part) => labels.indexOf(startOf(part.scadenza)))
      .filter((index) => index >= 0),
  );

  const phaseOf = (data: WrittenPhase | Sottofase, etichetta: string, path: Path, own: number): Fase => ({
    etichetta,
    path,
    descrizione: data.descrizione,
    incidenza: percentageOf(data.incidenza),
    coinvolti: (data.coinvolti ?? []).map((nome, index): Coinvolgimento => ({
      nome,
      path: [...path, 'coinvolti', index],
      coinvolto: registers.coinvolgibili.get(nome),
    })),
    scadenza: data.scadenza === undefined ? undefined : deadlineOf(data.scadenza, [...path, 'scadenza'], own),
    sottofasi: ('sottofasi' in data ? (data.sottofasi ?? []) : []).map((part, index) =>
      phaseOf(part, part.etichetta ?? String(index + 1), [...path, 'sottofasi', index], own),
    ),
    dipendeDa: ('dipende_da' in data ? (data.dipende_da ?? []) : []).map(String),
    prodotto: data.prodotto,
  });

  const deadlineOf = (data: WrittenDeadline, path: Path, own: number | undefined): Scadenza => {
    if (data === 'conclusa') return { path, forma: 'conclusa' };
    if (typeof data === 'string') {
      if (data.startsWith('in corso')) return { path, forma: 'in_corso_anno' };
      return { path, forma: 'data', scritta: data, data: isoDateOf(data) };
    }
    if (data.non_prevedibile !== undefined) return { path, forma: 'non_prevedibile', motivo: data.non_prevedibile };
    return relativeOf(data, path, own);
  };

  const relativeOf = (data: Exclude<WrittenDeadline, string>, path: Path, own: number | undefined): Scadenza => {
    const [amount = '0', word = 'giorni'] = (data.entro ?? '').split(' ');
    const term = { path, forma: 'relativa', quantita: Number(amount), unita: unitOf(word) } as const;
    const computed = (start: IsoDate | undefined): IsoDate | undefined => {
      const day = start && later(start, term.quantita, term.unita);
      // a chain of long terms may lead where no plan does
      return day !== undefined && day < '2101' ? day : undefined;
    };
    if (data.da_atto !== undefined) {
      const atto = registers.atti.get(data.da_atto);
      const start = atto?.data.data ? isoDateOf(atto.data.data) : undefined;
      return { ...term, decorrenza: { da: 'atto', id: data.da_atto, atto }, data: computed(start), circolare: false };
    }
    if (data.da_fase !== undefined) {
      const label = String(data.da_fase);
      const index = labels.indexOf(label);
      const circolare = own !== undefined && leadsTo(own, index, starts);
      const fase = circolare ? undefined : made.get(index);
      return {
        ...term,
        decorrenza: { da: 'fase', etichetta: label, fase },
        data: computed(fase && lastDayOfPhase(fase)),
        circolare,
      };
    }
    return { ...term, decorrenza: { da: 'evento', evento: data.da ?? '' }, data: undefined, circolare: false };
  };

  for (const index of afterTheirStarts(starts)) {
    made.set(index, phaseOf(written[index] as WrittenPhase, labels[index] as string, ['fasi', index], index));
  }
  const fasi = written.map((_, index) => made.get(index)).filter((phase) => phase !== undefined);
  const scadenzaFinale =
    final === undefined || final === null ? undefined : deadlineOf(final, ['scadenza_finale'], undefined);
  return { fasi, scadenzaFinale };
}

/** The label of the phase that a deadline counts from; empty, which no label is, when it counts from none. */
function startOf(deadline: WrittenDeadline | undefined): string {
  return typeof deadline === 'object' && deadline.da_fase !== undefined ? String(deadline.da_fase) : '';
}

/** The phases in an order in which each follows those it counts from, circles apart; without recursion, since a chain may be long. */
function afterTheirStarts(starts: readonly (readonly number[])[]): readonly number[] {
  const order = new Set<number>();
  const open = new Set<number>();
  const stack = [...starts.keys()].toReversed();
  for (let index = stack.at(-1); index !== undefined; index = stack.at(-1)) {
    const waiting = open.has(index)
      ? []
      : (starts[index] ?? []).filter((start) => !order.has(start) && !open.has(start));
    open.add(index);
    stack.push(...waiting);
    if (waiting.length > 0) continue;
    stack.pop();
    order.add(index);
  }
  return [...order];
}

/** Whether a phase is reached from another one, or is that one, by going from phase to phase they count from. */
function leadsTo(wanted: number, from: number, starts: readonly (readonly number[])[]): boolean {
  const reached = new Set([from]);
  for (const index of reached) {
    if (index === wanted) return true;
    for (const start of starts[index] ?? []) reached.add(start);
  }
  return false;
}

/** The day of a deadline, written or computed. */
export function dayOf(deadline: Scadenza | undefined): IsoDate | undefined {
  return deadline && 'data' in deadline ? deadline.data : undefined;
}

/** The day on which a phase ends: its own, or the last of its parts. */
export function lastDayOfPhase(phase: Fase): IsoDate | undefined {
  const own = dayOf(phase.scadenza);
  if (own) return own;
  let last: IsoDate | undefined;
  for (const part of phase.sottofasi) {
    const day = dayOf(part.scadenza);
    if (day && (last === undefined || day > last)) last = day;
  }
  return last;
}

/** The rows of a card's table: each phase, or its parts in its place. */
export const rowsOf = remembered((phases: readonly Fase[]): readonly Fase[] =>
  phases.every(({ sottofasi }) => sottofasi.length === 0)
    ? phases
    : phases.flatMap((phase) => (phase.sottofasi.length > 0 ? phase.sottofasi : [phase])),
);

function unitOf(word: string): UnitOfTime {
  if (word.startsWith('mes')) return 'mesi';
  return word.startsWith('ann') ? 'anni' : 'giorni';
}
