import type { RisorsaValorePubblico } from '../../schema/generated/types.ts';
import type { Block } from '../blocks.ts';
import type { Printer } from './printer.ts';
import { summedAmounts, table } from './table.ts';

/** Sums of money for initiatives of public value. */
export function risorse(
  print: Printer,
  caption: string,
  list: readonly RisorsaValorePubblico[] | undefined,
): readonly Block[] {
  return table(caption, list, [
    { label: 'Iniziativa', heading: true, cell: ({ iniziativa }) => print.plain(iniziativa) },
    { label: 'Descrizione', cell: ({ descrizione }) => print.passage(descrizione) },
    { label: 'Fonte', cell: ({ fonte }) => print.plain(fonte) },
    { label: 'Anno', cell: ({ anno }) => print.year(anno) },
    summedAmounts(print, 'Importo', ({ importo }) => importo),
  ]);
}
