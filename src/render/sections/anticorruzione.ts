import type { Plan } from '../../plan/plan.ts';
import type { FileAnticorruzione } from '../../schema/generated/types.ts';
import type { Block, Part } from '../blocks.ts';
import type { Texts } from '../texts.ts';
import { misure, obblighi, processi, rischi } from './anticorruzione-tabelle.ts';
import { blocchi } from './blocchi.ts';
import { facts } from './facts.ts';
import { indicatori, indicatoriOf } from './indicatori.ts';
import { lines } from './lines.ts';
import { subpart } from './part.ts';
import { printer, type Printer } from './printer.ts';
import { documenti, rinvio } from './rinvio.ts';
import { table } from './table.ts';

type Testata = NonNullable<FileAnticorruzione['testata']>;

/** Subsection 2.3. */
export function anticorruzionePart(plan: Plan, texts: Texts): Part | undefined {
  const data = plan.documents.anticorruzione?.data;
  if (!data) return undefined;
  const print = printer(texts);
  return {
    id: 'sottosezione-2-3',
    number: '2.3',
    title: 'Rischi corruttivi e trasparenza',
    blocks: [...print.prose(data.premessa), ...rinvio(print, data.rinvio)],
    parts: [
      ...head(print, data.testata),
      ...blocchi(print, 'anticorruzione', data.parti),
      ...subpart('anticorruzione-processi', 'Mappatura dei processi', processi(print, data)),
      ...subpart('anticorruzione-rischi', 'Valutazione dei rischi', rischi(print, data)),
      ...subpart('anticorruzione-misure', 'Misure di prevenzione', misure(print, data)),
      ...subpart('anticorruzione-monitoraggio', 'Monitoraggio delle misure', monitoring(print, data.monitoraggio)),
      ...subpart('anticorruzione-trasparenza', 'Obblighi di pubblicazione', obblighi(print, data.trasparenza)),
      ...subpart(
        'anticorruzione-documenti',
        'Documenti',
        documenti(print, 'Documenti allegati o collegati', data.documenti),
      ),
    ],
  };
}

function head(print: Printer, testata: Testata | undefined): readonly Part[] {
  if (!testata) return [];
  return [
    ...subpart('anticorruzione-soggetti', 'Chi si occupa della prevenzione', [
      ...rpct(print, testata),
      ...actors(print, testata),
    ]),
    ...subpart('anticorruzione-obiettivi', 'Obiettivi strategici', goals(print, testata)),
    ...subpart('anticorruzione-contesto-esterno', 'Contesto esterno', print.prose(testata.contesto_esterno)),
    ...subpart('anticorruzione-contesto-interno', 'Contesto interno', print.prose(testata.contesto_interno)),
    ...subpart('anticorruzione-metodologia', 'Metodologia', print.prose(testata.metodologia)),
    ...subpart('anticorruzione-consultazione', 'Consultazione', consultation(print, testata.consultazione)),
  ];
}

function rpct(print: Printer, { rpct: data }: Testata): readonly Block[] {
  const name = lines([
    print.person(data?.persona),
    print.plain(data?.carica),
    print.period({ dal: data?.dal }),
    print.act(data?.atto),
  ]);
  return facts([['Responsabile della prevenzione della corruzione e della trasparenza (RPCT)', name]]);
}

function actors(print: Printer, { soggetti }: Testata): readonly Block[] {
  return table('Gli altri soggetti e i loro compiti', soggetti, [
    { label: 'Soggetto', heading: true, cell: ({ soggetto }) => print.plain(soggetto) },
    { label: 'Compiti', cell: ({ compiti }) => print.passage(compiti) },
  ]);
}

function goals(print: Printer, { obiettivi_strategici: list }: Testata): readonly Block[] {
  return [
    ...table("Obiettivi fissati dall'organo di indirizzo", list, [
      { label: 'Obiettivo', heading: true, cell: ({ testo }) => print.passage(testo) },
      { label: 'Obiettivi di valore pubblico', cell: ({ valore_pubblico }) => print.passages(valore_pubblico) },
      { label: 'Atto', shared: true, cell: ({ atto }) => print.act(atto) },
    ]),
    ...indicatoriOf(
      print,
      'Indicatori degli obiettivi strategici',
      'Obiettivo',
      (list ?? []).map(({ testo, indicatori: measures }) => ({ name: print.passage(testo), indicatori: measures })),
    ),
  ];
}

function consultation(print: Printer, data: Testata['consultazione']): readonly Block[] {
  if (!data) return [];
  return [
    ...facts([
      ['Avviso', print.act(data.avviso)],
      ['Periodo', print.period({ dal: data.dal, al: data.al })],
      ['Osservazioni ricevute', print.number(data.osservazioni_ricevute)],
      ['Osservazioni recepite', print.number(data.recepite)],
      ['Esito', print.act(data.atto_esito)],
    ]),
    ...print.prose(data.nota),
  ];
}

function monitoring(print: Printer, data: FileAnticorruzione['monitoraggio']): readonly Block[] {
  if (!data) return [];
  return [
    ...print.prose(data.descrizione),
    ...facts([
      ['Responsabile', print.plain(data.responsabile)],
      ['Periodicità', print.plain(data.periodicita)],
    ]),
    ...table('I livelli del monitoraggio', data.livelli, [
      { label: 'Livello', heading: true, cell: ({ livello }) => print.plain(livello) },
      { label: 'Chi controlla', cell: ({ attore }) => print.plain(attore) },
      { label: 'Descrizione', cell: ({ descrizione }) => print.passage(descrizione) },
    ]),
    ...indicatori(print, 'Indicatori del monitoraggio', data.indicatori),
    ...facts([
      ['Riesame', print.passage(data.riesame)],
      ['Esiti', print.passage(data.esiti)],
    ]),
  ];
}
