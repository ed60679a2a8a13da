import type { FileLavoroAgile, ParagrafoAgile } from '../../schema/generated/types.ts';
import type { Block } from '../blocks.ts';
import { accordi } from './accordi.ts';
import { facts } from './facts.ts';
import { indicatori, indicatoriOf } from './indicatori.ts';
import { lines } from './lines.ts';
import type { Printer } from './printer.ts';
import { documenti } from './rinvio.ts';
import { numbers, summed, summedAmounts, table } from './table.ts';

/** The tables and lists that a paragraph can ask for by name. */
export type DatoAgile = NonNullable<ParagrafoAgile['dati']>[number];

interface Dato {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The tables and lists of the plan of remote work, in the order of the file. */
export function datiAgile(print: Printer, data: FileLavoroAgile): Readonly<Record<DatoAgile, Dato>> {
  return {
    finalita: { title: 'Finalità', blocks: print.list(data.finalita) },
    modalita: { title: 'Modalità', blocks: print.list(data.modalita) },
    obiettivi: { title: 'Obiettivi', blocks: goals(print, data) },
    contingente: { title: 'Contingente', blocks: quota(print, data) },
    base_calcolo: { title: 'Base di calcolo del contingente', blocks: quotaBase(print, data) },
    attivita_escluse: { title: 'Attività da svolgere in presenza', blocks: excluded(print, data) },
    accordi: { title: 'Accordi individuali', blocks: accordi(print, data.accordi) },
    giornate_per_mese: { title: 'Giornate di lavoro agile', blocks: days(print, data) },
    risparmi: { title: 'Risparmi', blocks: savings(print, data) },
    condizioni: { title: 'Le condizioni del lavoro agile', blocks: conditions(print, data) },
    condizionalita: { title: 'Condizionalità', blocks: print.list(data.condizionalita) },
    fattori_abilitanti: { title: 'Fattori abilitanti', blocks: print.list(data.fattori_abilitanti) },
    requisiti_tecnologici: { title: 'Requisiti tecnologici', blocks: print.list(data.requisiti_tecnologici) },
    soggetti: { title: 'Soggetti', blocks: actors(print, data) },
    percorsi_formativi: { title: 'Percorsi formativi', blocks: courses(print, data) },
    indicatori: { title: 'Indicatori', blocks: indicatori(print, 'Indicatori del lavoro agile', data.indicatori) },
    modello_verifica: { title: 'Modello di verifica', blocks: form(print, data) },
    contributi_performance: { title: 'Contributi alla performance', blocks: print.list(data.contributi_performance) },
    impatti: { title: 'Impatti', blocks: print.list(data.impatti) },
    documenti: { title: 'Documenti', blocks: documenti(print, 'Documenti sul lavoro agile', data.documenti) },
  };
}

function goals(print: Printer, { obiettivi }: FileLavoroAgile): readonly Block[] {
  return [
    ...table('Obiettivi del lavoro agile', obiettivi, [
      { label: 'Codice', heading: true, cell: ({ codice }) => print.plain(codice) },
      { label: 'Obiettivo', cell: ({ testo }) => print.passage(testo) },
    ]),
    ...indicatoriOf(
      print,
      'Indicatori degli obiettivi',
      'Obiettivo',
      (obiettivi ?? []).map(({ codice, testo, indicatori: list }) => ({
        name: print.plain(codice) ?? print.passage(testo),
        indicatori: list,
      })),
    ),
  ];
}

function quota(print: Printer, { contingente }: FileLavoroAgile): readonly Block[] {
  return table('Quota di personale che può lavorare in modalità agile', contingente, [
    { label: 'Anno', heading: true, cell: ({ anno }) => print.year(anno) },
    { label: 'Quota', align: 'right', cell: ({ percentuale }) => print.percentage(percentuale) },
    { label: 'Calcolata su', shared: true, cell: ({ base }) => print.plain(base) },
    { label: 'Atto', cell: ({ atto }) => print.act(atto) },
  ]);
}

function quotaBase(print: Printer, { base_calcolo }: FileLavoroAgile): readonly Block[] {
  return facts([
    ['Dipendenti', print.number(base_calcolo?.dipendenti)],
    ['Addetti ad attività escluse', print.number(base_calcolo?.non_smartabili)],
    ['Addetti ad attività ammesse', print.number(base_calcolo?.smartabili)],
    ['Dati al', print.date(base_calcolo?.al)],
  ]);
}

function excluded(print: Printer, { attivita_escluse }: FileLavoroAgile): readonly Block[] {
  return table('Attività che non si possono svolgere in modalità agile', attivita_escluse, [
    { label: 'Attività', heading: true, cell: ({ attivita }) => print.plain(attivita) },
    { label: 'Comprende', cell: ({ comprende }) => print.passages(comprende) },
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ]);
}

function days(print: Printer, { giornate_per_mese }: FileLavoroAgile): readonly Block[] {
  return table('Giornate di lavoro agile per mese', giornate_per_mese, [
    { label: 'Mese', heading: true, cell: ({ anno, mese }) => print.month(`${String(mese).padStart(2, '0')}.${anno}`) },
    summed(print, 'Giornate', ({ giornate }) => giornate),
    numbers(print, 'Dipendenti', ({ dipendenti }) => dipendenti),
  ]);
}

function savings(print: Printer, { risparmi }: FileLavoroAgile): readonly Block[] {
  return table('Voci di spesa ridotte', risparmi, [
    { label: 'Voce', heading: true, cell: ({ voce }) => print.plain(voce) },
    { label: 'Periodi', cell: ({ periodi }) => lines((periodi ?? []).map((written) => print.period(written))) },
    summedAmounts(print, 'Importo', ({ importo }) => importo),
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ]);
}

function conditions(print: Printer, { condizioni }: FileLavoroAgile): readonly Block[] {
  return facts([
    ['Servizi agli utenti', print.passage(condizioni?.servizi_utenti)],
    ['Rotazione e prevalenza della presenza', print.passage(condizioni?.rotazione_e_prevalenza)],
    ['Piattaforma', print.passage(condizioni?.piattaforma)],
    ['Lavoro arretrato', print.passage(condizioni?.arretrato)],
    ['Dotazioni', print.passage(condizioni?.dotazioni)],
  ]);
}

function actors(print: Printer, { soggetti }: FileLavoroAgile): readonly Block[] {
  return table('Chi è coinvolto nel lavoro agile', soggetti, [
    { label: 'Soggetto', heading: true, cell: ({ soggetto }) => print.plain(soggetto) },
    { label: 'Unità', cell: ({ unita }) => print.unit(unita) },
    { label: 'Compiti', cell: ({ compiti }) => print.passages(compiti) },
  ]);
}

function courses(print: Printer, { percorsi_formativi }: FileLavoroAgile): readonly Block[] {
  return table('Formazione per il lavoro agile', percorsi_formativi, [
    { label: 'Titolo', heading: true, cell: ({ titolo }) => print.plain(titolo) },
    { label: 'Contenuti', cell: ({ contenuti }) => print.passage(contenuti) },
    { label: 'Destinatari', cell: ({ destinatari }) => print.plain(destinatari) },
    { label: 'Anno', cell: ({ anno }) => print.year(anno) },
  ]);
}

const rowsOfForm = 3;

/** A form to fill in: its headings, and empty rows. */
function form(print: Printer, { modello_verifica }: FileLavoroAgile): readonly Block[] {
  if (!modello_verifica) return [];
  const { titolo, colonne, periodicita, nota } = modello_verifica;
  return [
    {
      type: 'table',
      caption: titolo ?? 'Modulo per verificare i risultati',
      columns: colonne.map((label) => ({ label })),
      rows: Array.from({ length: rowsOfForm }, () => colonne.map(() => ({ html: print.plain('') }))),
      form: true,
      note: print.plain(['Modulo da compilare', periodicita].filter(Boolean).join('; verifica: ')),
    },
    ...print.prose(nota),
  ];
}
