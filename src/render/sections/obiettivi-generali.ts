import type { ObiettivoGenerale } from '../../schema/generated/types.ts';
import type { Block } from '../blocks.ts';
import { indicatoriOf } from './indicatori.ts';
import type { Printer } from './printer.ts';
import { table } from './table.ts';

/** Goals with their measures, under the name of the matter they are about. */
export function obiettiviGenerali(
  print: Printer,
  matter: string,
  list: readonly ObiettivoGenerale[] | undefined,
): readonly Block[] {
  return [
    ...table(`${matter}: obiettivi`, list, [
      { label: 'Obiettivo', heading: true, cell: ({ testo }) => print.passage(testo) },
      { label: 'Scadenza', cell: ({ scadenza }) => print.deadline(scadenza) },
      { label: 'Responsabile', cell: ({ responsabile }) => print.unit(responsabile) },
      { label: 'Scheda', cell: ({ obiettivo }) => print.card(obiettivo) },
    ]),
    ...indicatoriOf(
      print,
      `${matter}: indicatori`,
      'Obiettivo',
      (list ?? []).map(({ testo, indicatori }) => ({ name: print.passage(testo), indicatori })),
    ),
  ];
}
