import type { AmbitoAccessibilita, ConformitaDigitale, FileValorePubblico } from '../../schema/generated/types.ts';
import type { Block, Html, Part } from '../blocks.ts';
import { lines } from './lines.ts';
import { bloccoBlocks } from './blocchi.ts';
import { facts } from './facts.ts';
import { impegni, impegniInOneCell } from './impegni.ts';
import { subpart } from './part.ts';
import type { Printer } from './printer.ts';
import { documenti, documento } from './rinvio.ts';
import { table } from './table.ts';

type Accessibilita = NonNullable<FileValorePubblico['accessibilita']>;

/** How the administration becomes accessible, in its buildings and on the net. */
export function accessibilita(print: Printer, data: Accessibilita | undefined): readonly Part[] {
  if (data === undefined) return [];
  const { contesto, visione, over65, disabilita } = data;
  return subpart('valore-pubblico-accessibilita', 'Accessibilità', opening(print, data), [
    ...(contesto
      ? subpart('valore-pubblico-accessibilita-contesto', contesto.titolo, bloccoBlocks(print, contesto))
      : []),
    ...subpart('valore-pubblico-accessibilita-visione', 'La visione', [
      ...print.prose(visione?.testo),
      ...print.list(visione?.obiettivi),
    ]),
    ...subpart('valore-pubblico-accessibilita-fisica', 'Accessibilità fisica', physical(print, data.fisica)),
    ...digital(print, data.digitale),
    ...subpart('valore-pubblico-accessibilita-over65', 'Cittadini con più di 65 anni', [
      ...print.prose(over65?.descrizione),
      ...impegni(print, 'Impegni per chi ha più di 65 anni', over65?.azioni),
    ]),
    ...subpart('valore-pubblico-accessibilita-disabilita', 'Cittadini con disabilità', [
      ...print.prose(disabilita?.descrizione),
      ...impegni(print, 'Impegni per le persone con disabilità', disabilita?.azioni),
    ]),
    ...subpart('valore-pubblico-accessibilita-associazioni', 'Le associazioni', print.prose(data.associazioni)),
  ]);
}

function opening(print: Printer, { premessa, limitata_a, responsabile_inclusione }: Accessibilita): readonly Block[] {
  const limit = limitata_a && print.plain(`Il piano tratta soltanto l'accessibilità ${limitata_a}.`);
  return [
    ...print.prose(premessa),
    ...(limit ? [{ type: 'notice', html: limit } as const] : []),
    ...facts([["Responsabile dell'inclusione", responsible(print, responsabile_inclusione)]]),
  ];
}

function responsible(print: Printer, data: Accessibilita['responsabile_inclusione']): Html | undefined {
  return lines([
    print.person(data?.persona),
    print.plain(data?.carica),
    print.unit(data?.unita),
    print.act(data?.atto),
  ]);
}

function physical(print: Printer, fisica: Accessibilita['fisica']): readonly Block[] {
  return [
    ...print.prose(fisica?.descrizione),
    ...facts([["Piano per l'eliminazione delle barriere architettoniche (PEBA)", documento(print, fisica?.peba)]]),
    ...impegni(print, "Impegni per l'accessibilità fisica", fisica?.azioni),
  ];
}

function digital(print: Printer, digitale: Accessibilita['digitale']): readonly Part[] {
  const id = 'valore-pubblico-accessibilita-digitale';
  return subpart(id, 'Accessibilità digitale', print.prose(digitale?.descrizione), [
    ...subpart(
      `${id}-ambiti`,
      'Le azioni',
      (digitale?.ambiti ?? []).flatMap((ambito) => area(print, ambito)),
    ),
    ...subpart(`${id}-conformita`, 'Conformità di siti e applicazioni', [
      ...print.prose(digitale?.impegno),
      ...conformity(print, digitale?.conformita),
    ]),
    ...subpart(
      `${id}-interventi`,
      "Interventi dell'anno",
      impegni(print, 'Interventi per diventare conformi', digitale?.interventi),
    ),
    ...subpart(
      `${id}-obiettivi`,
      'Obiettivi annuali di accessibilità',
      documenti(print, 'Obiettivi pubblicati sul modulo di AgID', digitale?.obiettivi_agid),
    ),
  ]);
}

function area(print: Printer, { titolo, sottotitolo, obiettivi }: AmbitoAccessibilita): readonly Block[] {
  return table([titolo, sottotitolo].filter(Boolean).join(': '), obiettivi, [
    { label: 'Obiettivo', heading: true, cell: (obiettivo) => print.plain(obiettivo.titolo) },
    { label: 'Descrizione', cell: ({ descrizione }) => print.passage(descrizione) },
    { label: 'Impegni', cell: ({ azioni }) => impegniInOneCell(print, azioni) },
  ]);
}

function conformity(print: Printer, list: readonly ConformitaDigitale[] | undefined): readonly Block[] {
  return table('Stato di conformità', list, [
    {
      label: 'Sito o applicazione',
      heading: true,
      cell: ({ oggetto }) => (/^https?:/.test(oggetto) ? print.link(oggetto) : print.plain(oggetto)),
    },
    { label: 'Stato', cell: ({ stato }) => print.plain(stato) },
    { label: 'Norma', cell: ({ norma }) => print.plain(norma) },
    { label: 'Base giuridica', cell: ({ base }) => print.plain(base) },
    { label: 'Motivo', cell: ({ motivo }) => print.passage(motivo) },
    {
      label: 'Dichiarazione di accessibilità',
      cell: ({ dichiarazione }) =>
        lines([print.link(dichiarazione?.url), print.date(dichiarazione?.data), print.passage(dichiarazione?.nota)]),
    },
  ]);
}
