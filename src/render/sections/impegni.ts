import type { ImpegnoAccessibilita } from '../../schema/generated/types.ts';
import type { Block, Html } from '../blocks.ts';
import { bullets } from './bullets.ts';
import { indicatore } from './indicatori.ts';
import type { Printer } from './printer.ts';
import { ricorrenza } from './ricorrenza.ts';
import { inOneCell, table, type Field } from './table.ts';

/** Commitments as a table. */
export function impegni(
  print: Printer,
  caption: string,
  list: readonly ImpegnoAccessibilita[] | undefined,
): readonly Block[] {
  return table(caption, list, fields(print));
}

/** Commitments as a list in a cell. */
export function impegniInOneCell(print: Printer, list: readonly ImpegnoAccessibilita[]): Html {
  return bullets(list.map((impegno) => inOneCell(impegno, fields(print))));
}

function fields(print: Printer): readonly Field<ImpegnoAccessibilita>[] {
  return [
    { label: 'Impegno', heading: true, cell: ({ testo }) => print.passage(testo) },
    { label: 'Entro', cell: ({ scadenza }) => print.deadline(scadenza) },
    { label: 'Si ripete', cell: (row) => print.plain(row.ricorrenza && ricorrenza(row.ricorrenza)) },
    { label: 'Responsabile', cell: ({ responsabile }) => print.unit(responsabile) },
    { label: 'Indicatore', cell: (row) => indicatore(print, row.indicatore) },
    { label: 'Stato', cell: ({ stato }) => print.plain(stato) },
    { label: 'Scheda', cell: ({ obiettivo }) => print.card(obiettivo) },
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ];
}
