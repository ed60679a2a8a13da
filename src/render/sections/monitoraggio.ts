import type { Plan } from '../../plan/plan.ts';
import type {
  AvanzamentoScheda,
  FileMonitoraggio,
  MonitoraggioParte,
  ParteMonitorata,
} from '../../schema/generated/types.ts';
import { slug } from '../anchors.ts';
import type { Block, Html, Part } from '../blocks.ts';
import type { Texts } from '../texts.ts';
import { blocchi } from './blocchi.ts';
import { bullets } from './bullets.ts';
import { facts } from './facts.ts';
import { indicatore } from './indicatori.ts';
import { lines } from './lines.ts';
import { subpart } from './part.ts';
import { printer, type Printer } from './printer.ts';
import { ricorrenza } from './ricorrenza.ts';
import { documento } from './rinvio.ts';
import { inOneCell, table, type Field } from './table.ts';

/** The parts of the plan, numbered and named as their headings are. */
const partNames: Readonly<Record<ParteMonitorata, string>> = {
  '2': '2 Valore pubblico, performance e anticorruzione',
  '2.1': '2.1 Valore pubblico',
  '2.2': '2.2 Performance',
  '2.3': '2.3 Rischi corruttivi e trasparenza',
  '3': '3 Organizzazione e capitale umano',
  '3.1': '3.1 Struttura organizzativa',
  '3.2': '3.2 Organizzazione del lavoro agile',
  '3.3': '3.3 Piano triennale dei fabbisogni di personale',
  formazione: '3.3.2 Formazione del personale',
  'azioni positive': '3.4 Azioni positive',
};

/** Section 4. */
export function monitoraggioPart(plan: Plan, texts: Texts): Part | undefined {
  const data = plan.documents.monitoraggio?.data;
  if (!data) return undefined;
  const print = printer(texts);
  return {
    id: 'sezione-4',
    number: '4',
    title: 'Monitoraggio',
    blocks: print.prose(data.premessa),
    parts: [
      ...blocchi(print, 'monitoraggio', data.parti),
      ...subpart('monitoraggio-soggetti', 'I soggetti', actors(print, data)),
      ...subpart('monitoraggio-strumenti', 'Gli strumenti', tools(print, data)),
      ...subpart(
        'monitoraggio-parti',
        'Il monitoraggio di ciascuna parte',
        overview(print, data),
        (data.per_sottosezione ?? []).flatMap((parte) => monitored(print, parte)),
      ),
      ...subpart('monitoraggio-soddisfazione', 'La soddisfazione degli utenti', satisfaction(print, data)),
      ...subpart('monitoraggio-calendario', 'Il calendario', calendar(print, data)),
      ...subpart('monitoraggio-rapporto', 'Il rapporto integrato', report(print, data)),
      ...subpart('monitoraggio-avanzamento', 'Lo stato di avanzamento delle schede', progress(print, data)),
    ],
  };
}

function parts(print: Printer, list: readonly ParteMonitorata[] | undefined): Html | undefined {
  return print.names(list?.map((part) => partNames[part]));
}

function actors(print: Printer, { soggetti }: FileMonitoraggio): readonly Block[] {
  return table('Chi partecipa al monitoraggio', soggetti, [
    { label: 'Soggetto', heading: true, cell: ({ soggetto }) => print.plain(soggetto) },
    { label: 'Unità', cell: ({ unita }) => print.unit(unita) },
    { label: 'Compito', cell: ({ compito }) => print.passage(compito) },
    { label: 'Norma', cell: ({ norma }) => print.plain(norma) },
  ]);
}

function tools(print: Printer, { strumenti }: FileMonitoraggio): readonly Block[] {
  return table('Con che cosa si controlla', strumenti, [
    { label: 'Strumento', heading: true, cell: ({ denominazione }) => print.plain(denominazione) },
    { label: 'Descrizione', cell: ({ descrizione }) => print.passage(descrizione) },
    { label: 'Parti del piano', cell: ({ sottosezioni }) => parts(print, sottosezioni) },
    { label: 'Documento', cell: (strumento) => documento(print, strumento.documento) },
  ]);
}

/** Who controls each part, how often and by which rule, where the plan says it or nothing else; the rest stands under the name of the part. */
function overview(print: Printer, { per_sottosezione }: FileMonitoraggio): readonly Block[] {
  const told = per_sottosezione?.filter(
    ({ responsabile, periodicita, norma, fonte_dati, ...others }) =>
      responsabile ?? periodicita ?? norma ?? fonte_dati ?? Object.keys(others).length === 1,
  );
  return table('Chi controlla, ogni quanto e con quale norma', told, [
    { label: 'Parte del piano', heading: true, cell: ({ sottosezione }) => print.plain(partNames[sottosezione]) },
    { label: 'Responsabile', cell: ({ responsabile }) => print.plain(responsabile) },
    { label: 'Periodicità', cell: ({ periodicita }) => print.plain(periodicita) },
    { label: 'Norma', cell: ({ norma }) => print.plain(norma) },
    { label: 'Fonte dei dati', cell: ({ fonte_dati }) => print.plain(fonte_dati) },
  ]);
}

function monitored(print: Printer, parte: MonitoraggioParte): readonly Part[] {
  return subpart(`monitoraggio-parte-${slug(parte.sottosezione)}`, partNames[parte.sottosezione], [
    ...print.prose(parte.modalita),
    ...table('Momenti fissi del controllo', parte.milestone, [
      { label: 'Tappa', heading: true, cell: ({ titolo }) => print.plain(titolo) },
      {
        label: 'Quando',
        cell: (tappa) => lines([print.date(tappa.data), print.plain(tappa.ricorrenza && ricorrenza(tappa.ricorrenza))]),
      },
      { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
    ]),
    ...facts([
      ['Prodotto', print.passage(parte.output)],
      ['Atti', print.acts(parte.atti)],
    ]),
  ]);
}

function satisfaction(print: Printer, { soddisfazione_utenti }: FileMonitoraggio): readonly Block[] {
  return table('Rilevazioni presso chi usa i servizi', soddisfazione_utenti, [
    { label: 'Servizio', heading: true, cell: ({ servizio }) => print.plain(servizio) },
    { label: 'Metodo', cell: ({ metodo }) => print.plain(metodo) },
    { label: 'Periodicità', cell: ({ periodicita }) => print.plain(periodicita) },
    { label: 'Responsabile', cell: ({ responsabile }) => print.unit(responsabile) },
    { label: 'Indicatore', cell: (rilevazione) => indicatore(print, rilevazione.indicatore) },
    { label: 'Esito', cell: ({ esito }) => print.passage(esito) },
  ]);
}

function calendar(print: Printer, { calendario }: FileMonitoraggio): readonly Block[] {
  return table('Le fasi del monitoraggio', calendario, [
    { label: 'Attività', heading: true, cell: ({ attivita }) => print.plain(attivita) },
    { label: 'Periodo', cell: ({ dal, al }) => print.period({ dal, al }) },
    { label: 'Chi', cell: ({ attore }) => print.plain(attore) },
    { label: 'Strumento', cell: ({ strumento }) => print.plain(strumento) },
    { label: 'Fonte dei dati', cell: ({ fonte_dati }) => print.plain(fonte_dati) },
    { label: 'Parti del piano', cell: ({ sottosezioni }) => parts(print, sottosezioni) },
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ]);
}

function report(print: Printer, { report_integrato: data }: FileMonitoraggio): readonly Block[] {
  return [
    ...print.prose(data?.contenuto),
    ...facts([
      ['Data', print.date(data?.data)],
      ['Responsabile', print.unit(data?.responsabile)],
      ['Documento', documento(print, data?.documento)],
    ]),
  ];
}

function progress(print: Printer, { stato_avanzamento }: FileMonitoraggio): readonly Block[] {
  return table('A che punto sono le schede', stato_avanzamento, [
    { label: 'Scheda', heading: true, cell: ({ obiettivo }) => print.card(obiettivo) },
    { label: 'Rilevato al', cell: ({ al }) => print.date(al) },
    { label: 'Avanzamento', align: 'right', cell: ({ avanzamento }) => print.percentage(avanzamento) },
    { label: 'Fasi', cell: ({ fasi }) => fasi && bullets(fasi.map((fase) => inOneCell(fase, phaseFields(print)))) },
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ]);
}

function phaseFields(print: Printer): readonly Field<NonNullable<AvanzamentoScheda['fasi']>[number]>[] {
  return [
    { label: 'Fase', heading: true, cell: ({ fase }) => print.plain(`fase ${fase}`) },
    { label: 'Avanzamento', cell: ({ avanzamento }) => print.percentage(avanzamento) },
    { label: 'Stato', cell: ({ stato }) => print.plain(stato) },
    { label: 'Data effettiva', cell: ({ data_effettiva }) => print.date(data_effettiva) },
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ];
}
