import type { Plan } from '../../plan/plan.ts';
import type { FileFormazione, InterventoFormativo } from '../../schema/generated/types.ts';
import type { Block, Html, Part } from '../blocks.ts';
import { html } from '../escape.ts';
import type { Texts } from '../texts.ts';
import { blocchi } from './blocchi.ts';
import { facts } from './facts.ts';
import { indicatoriOf } from './indicatori.ts';
import { lines } from './lines.ts';
import { subpart } from './part.ts';
import { printer, type Printer } from './printer.ts';
import { documenti, rinvio } from './rinvio.ts';
import { risorseFormazione } from './risorse-formazione.ts';
import { numbers, summed, summedAmounts, table, type Field } from './table.ts';

/** The training of the staff, inside 3.3. */
export function formazionePart(plan: Plan, texts: Texts): Part | undefined {
  const data = plan.documents.formazione?.data;
  if (!data) return undefined;
  const print = printer(texts);
  return {
    id: 'sottosezione-3-3-2',
    number: '3.3.2',
    title: 'Formazione del personale',
    blocks: [
      ...print.prose(data.premessa),
      ...rinvio(print, data.rinvio),
      ...facts([['Ore di formazione per dipendente in un anno', print.number(data.ore_obiettivo_procapite)]]),
    ],
    parts: [
      ...blocchi(print, 'formazione', data.parti),
      ...subpart('formazione-ciclo', 'Il ciclo della formazione', print.list(data.ciclo, true)),
      ...subpart('formazione-organizzazione', 'Chi se ne occupa', organization(print, data)),
      ...subpart('formazione-obiettivi', 'Obiettivi', goals(print, data)),
      ...subpart('formazione-aree', 'Aree di competenza', areas(print, data)),
      ...subpart('formazione-risorse', 'Risorse finanziarie', risorseFormazione(print, data.risorse)),
      ...subpart('formazione-incentivi', 'Incentivi', print.list(data.incentivi)),
      ...subpart('formazione-interventi', 'Interventi formativi', [
        ...print.prose(data.introduzione_interventi),
        ...table('Interventi formativi', data.interventi, courseFields(print)),
      ]),
      ...subpart('formazione-adesioni', 'Adesioni a programmi di altri enti', [
        ...print.prose(data.introduzione_adesioni),
        ...table('Programmi e iniziative ai quali si aderisce', data.adesioni, courseFields(print)),
      ]),
      ...subpart(
        'formazione-documenti',
        'Documenti',
        documenti(print, 'Documenti che riguardano la formazione', data.documenti),
      ),
    ],
  };
}

function organization(print: Printer, { organizzazione }: FileFormazione): readonly Block[] {
  return table('Chi si occupa della formazione', organizzazione, [
    { label: 'Soggetto', heading: true, cell: ({ soggetto }) => print.plain(soggetto) },
    { label: 'Unità', cell: ({ unita }) => print.unit(unita) },
    { label: 'Compiti', cell: ({ compiti }) => print.passages(compiti) },
  ]);
}

function goals(print: Printer, { obiettivi }: FileFormazione): readonly Block[] {
  return [
    ...table('Obiettivi della formazione', obiettivi, [
      { label: 'Codice', heading: true, cell: ({ codice }) => print.plain(codice) },
      { label: 'Obiettivo', cell: ({ testo }) => print.passage(testo) },
      { label: 'Risultato atteso', cell: ({ risultato_atteso }) => print.passage(risultato_atteso) },
    ]),
    ...indicatoriOf(
      print,
      'Indicatori della formazione',
      'Obiettivo',
      (obiettivi ?? []).map(({ codice, testo, indicatori }) => ({
        name: print.plain(codice) ?? print.passage(testo),
        indicatori,
      })),
    ),
  ];
}

function areas(print: Printer, { aree_competenza }: FileFormazione): readonly Block[] {
  return table('Aree di competenza, in ordine di priorità', aree_competenza, [
    { label: 'Area', heading: true, cell: ({ area }) => print.plain(area) },
    { label: 'Temi', cell: ({ temi }) => print.passages(temi) },
    { label: 'Destinatari', cell: ({ destinatari }) => print.plain(destinatari) },
    numbers(print, 'Ore per partecipante', ({ ore }) => ore),
  ]);
}

function courseFields(print: Printer): readonly Field<InterventoFormativo>[] {
  return [
    { label: 'Intervento', heading: true, cell: ({ titolo }) => print.plain(titolo) },
    { label: 'Ente erogatore', cell: ({ ente_erogatore }) => print.plain(ente_erogatore) },
    {
      label: 'Area di competenza',
      cell: ({ ambito, area_tematica }) => lines([print.plain(ambito), print.plain(area_tematica)]),
    },
    { label: 'Modalità', shared: true, cell: ({ modalita }) => print.plain(modalita) },
    {
      label: 'Destinatari',
      cell: ({ destinatari }) => lines([print.plain(destinatari?.descrizione), print.units(destinatari?.unita)]),
    },
    { label: 'Periodo', cell: ({ periodo }) => print.month(periodo) },
    { label: 'Stato', shared: true, cell: ({ stato }) => print.plain(stato) },
    { label: 'Obbligatorio', cell: ({ obbligatorio }) => print.yesOrNo(obbligatorio) },
    {
      label: "Verifica dell'apprendimento",
      cell: ({ verifica_apprendimento }) => print.yesOrNo(verifica_apprendimento),
    },
    numbers(print, 'Ore', ({ ore }) => ore),
    summed(print, 'Dirigenti', ({ destinatari }) => destinatari?.dirigenti),
    summed(print, 'Non dirigenti', ({ destinatari }) => destinatari?.non_dirigenti),
    summed(print, 'Partecipanti', participants),
    { ...summedAmounts<InterventoFormativo>(print, 'Costo', ({ costo }) => costo), cell: (row) => cost(print, row) },
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ];
}

/** The number that the plan gives, or that of managers and others. */
function participants({ destinatari }: InterventoFormativo): number | undefined {
  const { numero, dirigenti, non_dirigenti } = destinatari ?? {};
  if (numero !== undefined || dirigenti === undefined || non_dirigenti === undefined) return numero;
  return dirigenti + non_dirigenti;
}

function cost(print: Printer, { costo, gratuito }: InterventoFormativo): Html | undefined {
  return lines([print.amount(costo), gratuito ? html`gratuito` : undefined]);
}
