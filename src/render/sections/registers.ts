import type { Plan } from '../../plan/plan.ts';
import type { Atto, FileUnita, Incarico, Unita } from '../../schema/generated/types.ts';
import { anchors } from '../anchors.ts';
import type { Block, Html, Part } from '../blocks.ts';
import { html } from '../escape.ts';
import type { Texts } from '../texts.ts';
import { bullets } from './bullets.ts';
import { lines } from './lines.ts';
import { printer, type Printer } from './printer.ts';
import { table } from './table.ts';

/** The units with their codes, who leads them, and those outside whom cards involve. */
export function unitsPart(plan: Plan, texts: Texts): Part | undefined {
  const register = plan.documents.unita?.data;
  if (!register && plan.incarichi.length === 0) return undefined;
  const print = printer(texts);
  const posts = plan.incarichi.map(({ data }) => data);
  return {
    id: anchors.units,
    number: undefined,
    title: 'Registro delle unità',
    blocks: [
      ...units(print, register?.unita),
      ...heads(print, posts),
      ...codes(print, register?.codici_non_attribuiti),
      ...bodies(print, register?.soggetti_esterni),
    ],
    parts: [],
  };
}

function units(print: Printer, list: readonly Unita[] | undefined): readonly Block[] {
  return table('Unità organizzative', list, [
    {
      label: 'Denominazione',
      heading: true,
      // other names help whoever writes the plan, and are never printed
      cell: ({ denominazione }) => print.plain(denominazione),
    },
    { label: 'Codice', cell: ({ codice }) => print.plain(codice) },
    { label: 'Tipo', cell: ({ tipo }) => print.plain(tipo) },
    { label: 'Unità superiore', cell: ({ superiore }) => print.unit(superiore) },
    { label: 'Funzioni', cell: ({ funzioni }) => print.passages(funzioni) },
    { label: 'Periodo', cell: ({ dal, al }) => print.period({ dal, al }) },
    { label: 'Dipendenti', cell: ({ dipendenti }) => headcount(print, dipendenti) },
    { label: 'Atto', cell: ({ atto }) => print.act(atto) },
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ]);
}

function headcount(print: Printer, dipendenti: Unita['dipendenti']): Html | undefined {
  if (!dipendenti) return undefined;
  const { numero, al, per_area } = dipendenti;
  const areas = Object.entries(per_area ?? {}).map(
    ([area, count]) => html`${print.plain(area)}: ${print.number(count)}`,
  );
  return lines([html`${print.number(numero)} (${print.date(al)})`, areas.length > 0 ? bullets(areas) : undefined]);
}

function heads(print: Printer, list: readonly Incarico[]): readonly Block[] {
  return table('Chi dirige le unità', list, [
    { label: 'Unità', heading: true, cell: ({ unita }) => print.unit(unita) },
    { label: 'Persona', cell: ({ persona }) => print.person(persona) },
    { label: 'Qualifica', cell: ({ qualifica }) => print.plain(qualifica) },
    { label: 'Incarico', cell: ({ titolo_incarico }) => print.plain(titolo_incarico) },
    { label: 'Base giuridica', cell: ({ base }) => print.plain(base) },
    { label: 'Periodo', cell: ({ dal, al }) => print.period({ dal, al }) },
    { label: 'Atto', cell: ({ atto }) => print.act(atto) },
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ]);
}

function codes(print: Printer, list: FileUnita['codici_non_attribuiti']): readonly Block[] {
  return table("Codici delle schede dei quali il piano non dice l'unità", list, [
    { label: 'Codice', heading: true, cell: ({ codice }) => print.plain(codice) },
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ]);
}

function bodies(print: Printer, list: FileUnita['soggetti_esterni']): readonly Block[] {
  return table("Soggetti fuori dell'ente", list, [
    { label: 'Denominazione', heading: true, cell: ({ denominazione }) => print.plain(denominazione) },
    { label: 'Tipo', cell: ({ tipo }) => print.plain(tipo) },
    { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
  ]);
}

/** The acts that the plan cites; citations aim at their rows. */
export function actsPart(plan: Plan, texts: Texts): Part | undefined {
  const print = printer(texts);
  const blocks = table('Atti citati dal piano', plan.registroAtti, [
    {
      label: 'Atto',
      heading: true,
      cell: ({ data }) => print.plain(nameOf(data)),
      // of two acts with one identifier, citations mean the first
      id: (atto) => (plan.atti.get(atto.data.id) === atto ? anchors.act(atto.data.id) : undefined),
    },
    { label: 'Organo', cell: ({ data }) => print.plain(data.organo) },
    { label: 'Data', cell: ({ data }) => print.date(data.data) ?? print.year(data.anno) },
    { label: 'Oggetto', cell: ({ data }) => lines([print.plain(data.oggetto), print.link(data.url)]) },
    { label: 'Esecutivo dal', cell: ({ data }) => print.date(data.esecutiva_dal) },
    { label: 'Modificato da', cell: ({ data }) => print.acts(data.modificato_da) },
    { label: 'Nota', cell: ({ data }) => print.passage(data.nota) },
  ]);
  return blocks.length > 0
    ? { id: 'registro-atti', number: undefined, title: 'Registro degli atti', blocks, parts: [] }
    : undefined;
}

/** `Deliberazione n. 200`. */
function nameOf({ tipo, numero }: Atto): string {
  const name = tipo === 'altro' ? 'Atto' : `${tipo.charAt(0).toUpperCase()}${tipo.slice(1)}`;
  return numero === undefined ? name : `${name} n. ${numero}`;
}
