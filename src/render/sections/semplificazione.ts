import type { FileValorePubblico, ProceduraDaSemplificare } from '../../schema/generated/types.ts';
import type { Part } from '../blocks.ts';
import { lines } from './lines.ts';
import { blocchi } from './blocchi.ts';
import { facts } from './facts.ts';
import { subpart } from './part.ts';
import type { Printer } from './printer.ts';
import { table, type Field } from './table.ts';
import { traguardo } from './traguardo.ts';

/** Where a procedure stands, in the words of those who redesign them. */
const states: Readonly<Record<NonNullable<ProceduraDaSemplificare['stato']>, string>> = {
  'da analizzare': 'da analizzare',
  'as-is': 'descritto lo stato attuale (as-is)',
  'to-be': 'disegnato lo stato futuro (to-be)',
  'in sperimentazione': 'in sperimentazione',
  attuata: 'attuata',
};

/** The procedures to make simpler, and the way to it. */
export function semplificazione(print: Printer, data: FileValorePubblico['semplificazione']): readonly Part[] {
  const id = 'valore-pubblico-semplificazione';
  return subpart(
    id,
    'Procedure da semplificare e reingegnerizzare',
    [...print.prose(data?.premessa), ...facts([['Atti che danno avvio al lavoro', print.acts(data?.atti)]])],
    [
      ...blocchi(print, id, data?.parti),
      ...subpart(
        `${id}-procedure`,
        'Le procedure',
        table('Procedure da semplificare', data?.procedure, procedureFields(print, data?.procedure)),
      ),
      ...subpart(
        `${id}-percorso`,
        'Il percorso',
        table('Le tappe del lavoro', data?.percorso, [
          { label: 'Periodo', heading: true, cell: ({ periodo }) => print.plain(periodo) },
          { label: 'Attività', cell: ({ attivita }) => print.passage(attivita) },
          { label: 'Stato', cell: ({ stato }) => print.plain(stato) },
        ]),
      ),
    ],
  );
}

function procedureFields(
  print: Printer,
  list: readonly ProceduraDaSemplificare[] = [],
): readonly Field<ProceduraDaSemplificare>[] {
  const years = [...new Set(list.flatMap(({ target }) => Object.keys(target ?? {})))].toSorted();
  return [
    { label: 'Procedura', heading: true, cell: ({ denominazione }) => print.plain(denominazione) },
    { label: 'Descrizione', cell: ({ descrizione }) => print.passage(descrizione) },
    { label: 'Ufficio', cell: ({ unita, ufficio }) => lines([print.plain(ufficio), print.unit(unita)]) },
    { label: 'Stato', cell: ({ stato }) => print.plain(stato && states[stato]) },
    { label: 'Origine', cell: ({ fonte }) => print.plain(fonte) },
    { label: 'Entro', cell: ({ scadenza }) => print.deadline(scadenza) },
    {
      label: 'Misura',
      cell: ({ unita_misura, misurazione }) => lines([print.plain(unita_misura), print.passage(misurazione)]),
    },
    { label: 'Valore di partenza', align: 'right', cell: ({ baseline }) => print.measure(baseline) },
    ...years.map((year): Field<ProceduraDaSemplificare> => ({
      label: `Atteso ${year}`,
      align: 'right',
      cell: ({ target }) => {
        const value = target?.[year];
        return value === undefined ? undefined : print.plain(traguardo(value, print.texts));
      },
    })),
  ];
}
