import type { IndirizzoStrategico, ObiettivoValorePubblico } from '../../schema/generated/types.ts';
import { slug } from '../anchors.ts';
import type { Block, Html, Part } from '../blocks.ts';
import { escape, html } from '../escape.ts';
import { facts } from './facts.ts';
import { indicatori, indicatoriOf } from './indicatori.ts';
import type { Printer } from './printer.ts';
import { risorse } from './risorse.ts';
import { table } from './table.ts';

/** A goal of public value, with its measures, strategies and money. */
export function obiettivoValorePubblico(
  print: Printer,
  obiettivo: ObiettivoValorePubblico,
  indirizzi: readonly IndirizzoStrategico[],
): Part {
  const { codice, denominazione } = obiettivo;
  return {
    id: `valore-pubblico-obiettivo-${slug(codice)}`,
    number: undefined,
    title: `${codice}. ${denominazione}`,
    blocks: [
      ...print.prose(obiettivo.descrizione),
      ...description(print, obiettivo, indirizzi),
      ...stakeholders(print, obiettivo),
      ...indicatori(print, `${codice}: indicatori di impatto`, obiettivo.indicatori_impatto),
      ...strategies(print, obiettivo),
      ...risorse(print, `${codice}: risorse`, obiettivo.risorse),
    ],
    parts: [],
  };
}

function description(
  print: Printer,
  obiettivo: ObiettivoValorePubblico,
  indirizzi: readonly IndirizzoStrategico[],
): readonly Block[] {
  const { collegamenti } = obiettivo;
  return facts([
    ['Contesto', print.passage(obiettivo.contesto)],
    ['Ambito', print.plain(obiettivo.ambito)],
    ['Dimensioni del benessere', print.plain(obiettivo.dimensioni?.join(', '))],
    ['Indirizzo strategico', direction(print, obiettivo.indirizzo, indirizzi)],
    ['Responsabile politico', print.plain(obiettivo.responsabile_politico)],
    ['Responsabile amministrativo', print.plain(obiettivo.responsabile_amministrativo)],
    ['Unità che contribuiscono', print.units(obiettivo.unita)],
    ['Obiettivi del DUP', print.passages(collegamenti?.dup_obiettivo)],
    ['Missioni e programmi', print.passages(collegamenti?.missione_programma)],
    ["Obiettivi dell'Agenda 2030", print.plain(collegamenti?.sdg?.join(', '))],
    ['Indicatori BES', print.passages(collegamenti?.bes)],
    ['PNRR', print.passages(collegamenti?.pnrr)],
    ['Priorità politiche', print.passages(collegamenti?.priorita)],
  ]);
}

/** The title of a direction; its identifier when the plan does not describe it. */
function direction(
  print: Printer,
  id: string | undefined,
  indirizzi: readonly IndirizzoStrategico[],
): Html | undefined {
  const found = indirizzi.find((indirizzo) => indirizzo.id === id);
  return found
    ? html`<a href="#valore-pubblico-indirizzo-${escape(found.id)}">${escape(found.titolo)}</a>`
    : print.plain(id);
}

function stakeholders(print: Printer, { codice, stakeholder }: ObiettivoValorePubblico): readonly Block[] {
  return table(`${codice}: portatori di interesse`, stakeholder, [
    { label: 'Portatore di interesse', heading: true, cell: ({ denominazione }) => print.plain(denominazione) },
    { label: "Fa parte dell'ente", cell: ({ interno }) => print.yesOrNo(interno) },
    { label: 'Contributo', cell: ({ contributo }) => print.passage(contributo) },
    { label: 'Impatto', cell: ({ impatto }) => print.passage(impatto) },
  ]);
}

function strategies(print: Printer, { codice, strategie }: ObiettivoValorePubblico): readonly Block[] {
  return [
    ...table(`${codice}: strategie`, strategie, [
      { label: 'Codice', heading: true, cell: (strategia) => print.plain(strategia.codice) },
      { label: 'Strategia', cell: ({ denominazione }) => print.plain(denominazione) },
      { label: 'Descrizione', cell: ({ descrizione }) => print.passage(descrizione) },
      { label: 'Responsabile', cell: ({ responsabile }) => print.unit(responsabile) },
    ]),
    ...indicatoriOf(
      print,
      `${codice}: indicatori delle strategie`,
      'Strategia',
      (strategie ?? []).map((strategia) => ({ name: print.plain(strategia.codice), indicatori: strategia.indicatori })),
    ),
  ];
}
