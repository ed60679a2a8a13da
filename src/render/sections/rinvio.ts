import type { Documento, Rinvio } from '../../schema/generated/types.ts';
import type { Block, Html } from '../blocks.ts';
import type { Printer } from './printer.ts';
import { inOneCell, table, type Field } from './table.ts';

/** A part of the plan that stands in other documents: why, and in which. */
export function rinvio(print: Printer, data: Rinvio | undefined): readonly Block[] {
  if (data === undefined) return [];
  return [...print.prose(data.motivo), ...documenti(print, 'Documenti ai quali si rinvia', data.documenti)];
}

/** Documents as a table. */
export function documenti(print: Printer, caption: string, list: readonly Documento[] | undefined): readonly Block[] {
  return table(caption, list, fields(print));
}

/** A document in a cell. */
export function documento(print: Printer, data: Documento | undefined): Html | undefined {
  return data && inOneCell(data, fields(print));
}

function fields(print: Printer): readonly Field<Documento>[] {
  return [
    { label: 'Documento', heading: true, cell: ({ titolo }) => print.plain(titolo) },
    { label: 'Atto', cell: ({ atto }) => print.act(atto) },
    { label: 'Indirizzo', shared: true, cell: ({ url }) => print.link(url) },
    { label: 'File', cell: ({ file }) => print.plain(file) },
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ];
}
