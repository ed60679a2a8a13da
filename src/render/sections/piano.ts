import type { Plan } from '../../plan/plan.ts';
import type { FilePiao } from '../../schema/generated/types.ts';
import type { Block, Part } from '../blocks.ts';
import type { Texts } from '../texts.ts';
import { facts } from './facts.ts';
import { lines } from './lines.ts';
import { subpart } from './part.ts';
import { printer, type Printer } from './printer.ts';
import { table } from './table.ts';

/** What the manifest says beyond the first page: terms, opinions, linked documents, consultation, changes, publication. */
export function pianoPart(plan: Plan, texts: Texts): Part | undefined {
  const data = plan.documents.piao?.data;
  if (!data) return undefined;
  const print = printer(texts);
  const parts = [
    ...subpart('piano-adozione', 'Adozione e termini', [...adoption(print, data), ...term(print, data)]),
    ...subpart('piano-documenti', 'I documenti di programmazione', [...absorbed(print, data), ...linked(print, data)]),
    ...subpart('piano-consultazione', 'Consultazione', consultation(print, data)),
    ...subpart('piano-modifiche', 'Modifiche', changes(print, data)),
    ...subpart('piano-gruppo-di-lavoro', 'Gruppo di lavoro', team(print, data)),
    ...subpart('piano-pubblicazione', 'Pubblicazione', publication(print, data)),
  ];
  return parts.length > 0
    ? { id: 'piano', number: undefined, title: 'Notizie sul piano', blocks: [], parts }
    : undefined;
}

function adoption(print: Printer, { adozione }: FilePiao): readonly Block[] {
  const opinion = adozione?.parere_revisori;
  return [
    ...facts([
      ['Esecutività', print.date(adozione?.esecutivita)],
      [
        "Parere dell'organo di revisione",
        lines([print.plain(opinion?.numero && `n. ${opinion.numero}`), print.date(opinion?.data)]),
      ],
    ]),
    ...print.prose(adozione?.nota),
  ];
}

function term(print: Printer, { termine }: FilePiao): readonly Block[] {
  return [
    ...facts([
      ['Termine per approvare il bilancio', print.date(termine?.bilancio_termine)],
      ['Approvazione del bilancio', print.date(termine?.bilancio_approvazione)],
      ['Termine per adottare il piano', print.date(termine?.scadenza_piao)],
    ]),
    ...print.prose(termine?.motivazione),
  ];
}

function absorbed(print: Printer, { piani_assorbiti }: FilePiao): readonly Block[] {
  return table('Piani che confluiscono in questo', piani_assorbiti, [
    { label: 'Piano', heading: true, cell: ({ piano }) => print.plain(piano) },
    { label: 'Sottosezione', cell: ({ incluso_in }) => print.plain(incluso_in) },
    { label: 'Atto', cell: ({ atto }) => print.act(atto) },
    { label: 'Modificato da', cell: ({ atti_modifica }) => print.acts(atti_modifica) },
  ]);
}

function linked(print: Printer, { documenti_collegati }: FilePiao): readonly Block[] {
  return table('Documenti ai quali il piano si lega', documenti_collegati, [
    { label: 'Documento', heading: true, cell: ({ titolo, tipo }) => print.plain(titolo ?? tipo) },
    { label: 'Tipo', cell: ({ tipo }) => print.plain(tipo) },
    { label: 'Anni', cell: ({ triennio }) => print.plain(triennio) },
    { label: 'Atto', cell: ({ atto }) => print.act(atto) },
    { label: 'Nota', cell: ({ nota, url }) => lines([print.passage(nota), print.link(url)]) },
  ]);
}

function consultation(print: Printer, { consultazione }: FilePiao): readonly Block[] {
  return facts([
    ['Oggetto', print.plain(consultazione?.oggetto)],
    ['Avviso', print.act(consultazione?.avviso)],
    ['Periodo', print.period({ dal: consultazione?.dal, al: consultazione?.al })],
    ['Osservazioni ricevute', print.number(consultazione?.osservazioni_ricevute)],
    ['Osservazioni recepite', print.number(consultazione?.recepite)],
    ['Esito', print.act(consultazione?.atto_esito)],
  ]);
}

function changes(print: Printer, { modifiche }: FilePiao): readonly Block[] {
  return table("Modifiche dopo l'adozione", modifiche, [
    { label: 'Data', heading: true, cell: ({ data }) => print.date(data) },
    { label: 'Parti modificate', cell: ({ parti }) => print.passages(parti) },
    { label: 'Atto', cell: ({ atto }) => print.act(atto) },
    { label: 'Motivo', cell: ({ motivo }) => print.passage(motivo) },
  ]);
}

function team(print: Printer, { gruppo_di_lavoro }: FilePiao): readonly Block[] {
  return table('Chi ha lavorato al piano', gruppo_di_lavoro, [
    { label: 'Ruolo', heading: true, cell: ({ ruolo }) => print.plain(ruolo) },
    { label: 'Funzione', cell: ({ funzione }) => print.plain(funzione) },
    { label: 'Sezioni', cell: ({ sezioni }) => print.passages(sezioni) },
  ]);
}

function publication(print: Printer, { pubblicazione }: FilePiao): readonly Block[] {
  const { portale, dichiarazione_ritardo: delay } = pubblicazione ?? {};
  return facts([
    ['Collocazione in Amministrazione trasparente', print.passages(pubblicazione?.collocazione)],
    ['Pubblicato dal', print.date(pubblicazione?.data_pubblicazione)],
    ['Pubblicato fino al', print.date(pubblicazione?.fine_pubblicazione)],
    ['Parole chiave', print.plain(pubblicazione?.parole_chiave?.join(', '))],
    ['Contatti', print.plain(pubblicazione?.contatti)],
    [
      'Trasmissione al portale del Dipartimento della funzione pubblica',
      lines([print.date(portale?.data_trasmissione), print.plain(portale?.referente), print.plain(portale?.ricevuta)]),
    ],
    ['Motivo del ritardo', lines([print.passage(delay?.motivo), print.year(delay?.anno)])],
    ['Adozione prevista', print.date(delay?.data_prevista)],
    ['Responsabile del ritardo', print.plain(delay?.responsabile)],
  ]);
}
