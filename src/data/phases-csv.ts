import { numberOf } from '../plan/decimal.ts';
import type { Coinvolgimento, Fase, Obiettivo, Plan } from '../plan/plan.ts';
import { createCitationWords } from '../render/citation-words.ts';
import { cardKey, csvOf, type CsvColumn } from './csv.ts';
import { deadlineColumns } from './deadline-columns.ts';
import { listInCell } from './list-in-cell.ts';

interface Row {
  readonly card: Obiettivo;
  /** Of the lines of a card, counted from 1. */
  readonly order: number;
  readonly phase: Fase;
  /** The phase of which this is a part. */
  readonly parent: Fase | undefined;
}

/**
 * The phases of the cards as a table, one a line, each followed by its parts: weights in per cent, texts as in `piao.json`,
 * those involved by code, or by identifier where they have none.
 */
export function phasesCsv(plan: Plan): string {
  const words = createCitationWords(plan);
  const columns: readonly CsvColumn<Row>[] = [
    ...cardKey.map(([name, cellOf]): CsvColumn<Row> => [name, ({ card }) => cellOf(card)]),
    ['ordine', ({ order }) => order],
    ['etichetta', ({ phase }) => phase.etichetta],
    ['etichetta_superiore', ({ parent }) => parent?.etichetta],
    ['descrizione', ({ phase }) => (phase.descrizione === undefined ? undefined : words(phase.descrizione))],
    ['incidenza', ({ phase }) => (phase.incidenza === undefined ? undefined : numberOf(phase.incidenza))],
    ['coinvolti', ({ phase }) => listInCell(phase.coinvolti.map(codeOf))],
    ...deadlineColumns('scadenza', ({ phase }: Row) => phase.scadenza),
  ];
  return csvOf(columns, plan.obiettivi.flatMap(rowsOfCard));
}

function rowsOfCard(card: Obiettivo): readonly Row[] {
  return card.fasi
    .flatMap((phase) => [
      { phase, parent: undefined },
      ...phase.sottofasi.map((part) => ({ phase: part, parent: phase })),
    ])
    .map((row, index) => ({ ...row, card, order: index + 1 }));
}

function codeOf({ coinvolto, nome }: Coinvolgimento): string {
  if (coinvolto?.specie === 'unita') return coinvolto.unita.data.codice ?? coinvolto.unita.data.id;
  return coinvolto?.specie === 'esterno' ? coinvolto.soggetto.data.id : nome;
}
