import type { FileObiettivo } from '../schema/generated/types.ts';
import type { Kind } from '../sources/kinds.ts';
import type { Source } from '../sources/source.ts';
import { phasesOf, type Registers } from './phases.ts';
import type { Atto, Coinvolto, Documents, Entry, Gap, Obiettivo, Plan, SoggettoEsterno, Unita } from './plan.ts';

/** A file whose data its schema accepts. */
export interface Sound {
  readonly kind: Kind;
  readonly source: Source;
}

/** Makes the plan out of its sound files; what refers to nothing stays unresolved, for the rules to tell. */
export function assemble(sound: readonly Sound[], gaps: readonly Gap[], allegati: ReadonlySet<string>): Plan {
  const documents: Documents = Object.fromEntries(
    sound
      .filter(({ kind }) => kind !== 'obiettivo')
      .map(({ kind, source }) => [kind, { source, path: [], data: source.data }]),
  );
  const registroAtti: readonly Atto[] = items(documents.atti, 'atti', documents.atti?.data.atti);
  const atti = firstOfEach(registroAtti, (atto) => atto.data.id);
  const soggettiEsterni: readonly SoggettoEsterno[] = items(
    documents.unita,
    'soggetti_esterni',
    documents.unita?.data.soggetti_esterni,
  );
  const unita: readonly Unita[] = items(documents.unita, 'unita', documents.unita?.data.unita);
  const unitaPerNome = new Map<string, Unita>();
  for (const unit of unita) if (!unitaPerNome.has(unit.data.id)) unitaPerNome.set(unit.data.id, unit);
  for (const unit of unita)
    if (unit.data.codice && !unitaPerNome.has(unit.data.codice)) unitaPerNome.set(unit.data.codice, unit);
  const coinvolgibili = coinvolgibiliOf(documents, unitaPerNome, soggettiEsterni);
  const obiettivi = cardsOf(sound, unita, unitaPerNome, { atti, coinvolgibili });
  return {
    documents,
    gaps,
    sources: sound.map(({ source }) => source),
    allegati,
    registroAtti,
    atti,
    unita,
    unitaPerNome,
    soggettiEsterni,
    coinvolgibili,
    incarichi: items(documents.incarichi, 'incarichi', documents.incarichi?.data.incarichi),
    obiettivi,
    obiettiviPerNome: firstOfEach(
      obiettivi,
      (card) => `${card.unita?.data.id ?? card.data.unita}/${card.codice.toUpperCase()}`,
    ),
  };
}

/** The items of a list that stands at the root of a file, each with its place. */
function items<Item>(
  document: Entry<unknown> | undefined,
  name: string,
  list: readonly Item[] | undefined,
): readonly Entry<Item>[] {
  if (!document || !list) return [];
  return list.map((data, index) => ({ source: document.source, path: [name, index], data }));
}

function firstOfEach<Item>(list: readonly Item[], nameOf: (item: Item) => string): ReadonlyMap<string, Item> {
  const map = new Map<string, Item>();
  for (const item of list) {
    const name = nameOf(item);
    if (!map.has(name)) map.set(name, item);
  }
  return map;
}

function coinvolgibiliOf(
  documents: Documents,
  unitaPerNome: ReadonlyMap<string, Unita>,
  soggettiEsterni: readonly SoggettoEsterno[],
): ReadonlyMap<string, Coinvolto> {
  const map = new Map<string, Coinvolto>();
  for (const [nome, unita] of unitaPerNome) map.set(nome, { specie: 'unita', codice: unita.data.codice, unita });
  for (const entry of items(documents.unita, 'codici_non_attribuiti', documents.unita?.data.codici_non_attribuiti)) {
    if (!map.has(entry.data.codice)) map.set(entry.data.codice, { specie: 'codice', codice: entry.data.codice, entry });
  }
  for (const soggetto of soggettiEsterni) {
    if (!map.has(soggetto.data.id)) map.set(soggetto.data.id, { specie: 'esterno', soggetto });
  }
  return map;
}

function cardsOf(
  sound: readonly Sound[],
  units: readonly Unita[],
  unitaPerNome: ReadonlyMap<string, Unita>,
  registers: Registers,
): readonly Obiettivo[] {
  const order = new Map(units.map((unit, index) => [unit.data.id, index]));
  const rank = (card: Obiettivo): number => order.get(card.unita?.data.id ?? '') ?? units.length;
  return sound
    .filter(({ kind }) => kind === 'obiettivo')
    .map(({ source }): Obiettivo => {
      const data = source.data as FileObiettivo;
      const { fasi, scadenzaFinale } = phasesOf(data.fasi, data.scadenza_finale, registers);
      return { source, path: [], data, codice: data.codice, unita: unitaPerNome.get(data.unita), fasi, scadenzaFinale };
    })
    .toSorted(
      (a, b) => rank(a) - rank(b) || compareCodes(a.codice, b.codice) || (a.source.file < b.source.file ? -1 : 1),
    );
}

/** Letters by the alphabet, in either case, numbers by size, also part by part: 1.2 comes before 1.10. */
function compareCodes(a: string, b: string): number {
  const [parts, others] = [a.split(/[.-]/), b.split(/[.-]/)];
  for (const [index, part] of parts.entries()) {
    const other = others[index];
    if (other === undefined) return 1;
    const order = compareParts(part, other);
    if (order !== 0) return order;
  }
  return parts.length - others.length;
}

function compareParts(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b);
  const [first, second] = [a.toUpperCase(), b.toUpperCase()];
  return first < second ? -1 : Number(first > second);
}
