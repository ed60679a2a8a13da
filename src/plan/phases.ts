import type { Fase as WrittenPhase, Scadenza as WrittenDeadline, Sottofase } from '../schema/generated/types.ts';
import type { Path } from '../sources/source.ts';
import { isoDateOf, later, type IsoDate, type UnitOfTime } from './dates.ts';
import { percentageOf } from './decimal.ts';
import type { Atto, Coinvolgimento, Coinvolto, Decorrenza, Fase, Scadenza } from './plan.ts';

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
 * that stands after its own, so phases are made on demand and a chain that comes back to itself is told as circular.
 */
export function phasesOf(written: readonly WrittenPhase[], final: WrittenDeadline | null | undefined, registers: Registers): Phases {
  const made = new Map<number, Fase>();
  const open = new Set<number>();
  const labels = written.map((phase, index) => phase.etichetta ?? String(index + 1));

  const phaseAt = (index: number): Fase | 'open' => {
    const known = made.get(index);
    if (known) return known;
    if (open.has(index)) return 'open';
    open.add(index);
    const phase = phaseOf(written[index] as WrittenPhase, labels[index] as string, ['fasi', index]);
    open.delete(index);
    made.set(index, phase);
    return phase;
  };

  const phaseOf = (data: WrittenPhase | Sottofase, etichetta: string, path: Path): Fase => ({
    etichetta,
    path,
    descrizione: data.descrizione,
    incidenza: percentageOf(data.incidenza),
    coinvolti: (data.coinvolti ?? []).map((nome, index): Coinvolgimento => ({ nome, path: [...path, 'coinvolti', index], coinvolto: registers.coinvolgibili.get(nome) })),
    scadenza: data.scadenza === undefined ? undefined : deadlineOf(data.scadenza, [...path, 'scadenza']),
    sottofasi: ('sottofasi' in data ? (data.sottofasi ?? []) : []).map((part, index) =>
      phaseOf(part, part.etichetta ?? String(index + 1), [...path, 'sottofasi', index]),
    ),
    dipendeDa: ('dipende_da' in data ? (data.dipende_da ?? []) : []).map(String),
    prodotto: data.prodotto,
  });

  const deadlineOf = (data: WrittenDeadline, path: Path): Scadenza => {
    if (data === 'conclusa') return { path, forma: 'conclusa' };
    if (typeof data === 'string') {
      if (data.startsWith('in corso')) return { path, forma: 'in_corso_anno' };
      return { path, forma: 'data', scritta: data, data: isoDateOf(data) };
    }
    if (data.non_prevedibile !== undefined) return { path, forma: 'non_prevedibile', motivo: data.non_prevedibile };
    return relativeOf(data, path);
  };

  const relativeOf = (data: Exclude<WrittenDeadline, string>, path: Path): Scadenza => {
    const [amount = '0', word = 'giorni'] = (data.entro ?? '').split(' ');
    const term = { path, forma: 'relativa', quantita: Number(amount), unita: unitOf(word) } as const;
    const computed = (start: IsoDate | undefined): IsoDate | undefined => start && later(start, term.quantita, term.unita);
    if (data.da_atto !== undefined) {
      const atto = registers.atti.get(data.da_atto);
      const start = atto?.data.data ? isoDateOf(atto.data.data) : undefined;
      return { ...term, decorrenza: { da: 'atto', id: data.da_atto, atto }, data: computed(start), circolare: false };
    }
    if (data.da_fase !== undefined) {
      const label = String(data.da_fase);
      const index = labels.indexOf(label);
      const phase = index < 0 ? undefined : phaseAt(index);
      const circolare = phase === 'open';
      const decorrenza: Decorrenza = { da: 'fase', etichetta: label, fase: phase === 'open' ? undefined : phase };
      return { ...term, decorrenza, data: circolare ? undefined : computed(phase && lastDayOfPhase(phase)), circolare };
    }
    return { ...term, decorrenza: { da: 'evento', evento: data.da ?? '' }, data: undefined, circolare: false };
  };

  const fasi = written.map((_, index) => phaseAt(index)).filter((phase) => phase !== 'open');
  const scadenzaFinale = final === undefined || final === null ? undefined : deadlineOf(final, ['scadenza_finale']);
  return { fasi, scadenzaFinale };
}

/** The day of a deadline, written or computed. */
export function dayOf(deadline: Scadenza | undefined): IsoDate | undefined {
  return deadline && 'data' in deadline ? deadline.data : undefined;
}

/** The day on which a phase ends: its own, or the last of its parts. */
export function lastDayOfPhase(phase: Fase): IsoDate | undefined {
  const own = dayOf(phase.scadenza);
  if (own) return own;
  return phase.sottofasi
    .map((part) => dayOf(part.scadenza))
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

/** The rows of a card's table: each phase, or its parts in its place. */
export function rowsOf(phases: readonly Fase[]): readonly Fase[] {
  return phases.flatMap((phase) => (phase.sottofasi.length > 0 ? phase.sottofasi : [phase]));
}

function unitOf(word: string): UnitOfTime {
  if (word.startsWith('mes')) return 'mesi';
  return word.startsWith('ann') ? 'anni' : 'giorni';
}
