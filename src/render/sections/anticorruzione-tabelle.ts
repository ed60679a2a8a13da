import type {
  EventoRischioso,
  FileAnticorruzione,
  MisuraPrevenzione,
  ObbligoPubblicazione,
} from '../../schema/generated/types.ts';
import { slug } from '../anchors.ts';
import type { Block, Html } from '../blocks.ts';
import { escape, html } from '../escape.ts';
import { bullets } from './bullets.ts';
import { indicatore } from './indicatori.ts';
import { lines } from './lines.ts';
import type { Printer } from './printer.ts';
import { table, type Field } from './table.ts';

const riskAnchor = (id: string): string => `anticorruzione-rischio-${slug(id)}`;

/** The processes of the administration, area by area. */
export function processi(print: Printer, { processi: list }: FileAnticorruzione): readonly Block[] {
  return table('Processi mappati', list, [
    {
      label: 'Processo',
      heading: true,
      cell: ({ processo, descrizione }) => lines([print.plain(processo), print.passage(descrizione)]),
    },
    {
      label: 'Area di rischio',
      cell: ({ area_rischio, area_altra }) => lines([print.plain(area_rischio), print.plain(area_altra)]),
    },
    { label: 'Macroprocesso', cell: ({ macroprocesso }) => print.plain(macroprocesso) },
    { label: 'Avvio', cell: ({ input }) => print.passage(input) },
    { label: 'Fasi', cell: ({ fasi }) => print.passages(fasi) },
    { label: 'Esito', cell: ({ output }) => print.passage(output) },
    { label: 'Unità', cell: ({ unita }) => print.units(unita) },
    { label: 'Responsabile', cell: ({ responsabile }) => print.plain(responsabile) },
    { label: 'Vincoli', cell: ({ vincoli }) => print.passage(vincoli) },
  ]);
}

/** The risks of each process; their codes are what measures name. */
export function rischi(print: Printer, { eventi_rischiosi, processi: list }: FileAnticorruzione): readonly Block[] {
  const names = new Map((list ?? []).map(({ id, processo }) => [id, processo]));
  const process = ({ processo, fase }: EventoRischioso): Html | undefined =>
    lines([print.plain(names.get(processo) ?? processo), print.plain(fase)]);
  return table('Eventi rischiosi e loro valutazione', eventi_rischiosi, [
    { label: 'Codice', heading: true, cell: ({ id }) => print.plain(id), id: ({ id }) => riskAnchor(id) },
    { label: 'Processo e fase', cell: process },
    { label: 'Evento', cell: ({ descrizione }) => print.passage(descrizione) },
    { label: 'Fattori abilitanti', cell: ({ fattori_abilitanti }) => print.passages(fattori_abilitanti) },
    { label: 'Probabilità', cell: ({ probabilita }) => print.plain(probabilita) },
    { label: 'Impatto', cell: ({ impatto }) => print.plain(impatto) },
    { label: 'Valutazione', cell: ({ valutazione }) => print.plain(valutazione) },
    { label: 'Motivazione', cell: ({ motivazione }) => print.passage(motivazione) },
    { label: 'Controlli esistenti', cell: ({ controlli_esistenti }) => print.passage(controlli_esistenti) },
    { label: 'Rischio residuo', cell: ({ rischio_residuo }) => print.plain(rischio_residuo) },
  ]);
}

/** The measures: those for the whole administration, then those for single risks. */
export function misure(print: Printer, data: FileAnticorruzione): readonly Block[] {
  const known = new Set((data.eventi_rischiosi ?? []).map(({ id }) => id));
  const fields = measureFields(print, known);
  const ofType = (tipo: MisuraPrevenzione['tipo']): readonly MisuraPrevenzione[] =>
    (data.misure ?? []).filter((misura) => misura.tipo === tipo);
  return [
    ...table('Misure generali', ofType('generale'), fields),
    ...table('Misure specifiche', ofType('specifica'), fields),
  ];
}

function measureFields(print: Printer, known: ReadonlySet<string>): readonly Field<MisuraPrevenzione>[] {
  const risk = (id: string): Html =>
    known.has(id) ? html`<a href="#${escape(riskAnchor(id))}">${escape(id)}</a>` : escape(id);
  return [
    { label: 'Codice', heading: true, cell: ({ id }) => print.plain(id) },
    { label: 'Misura', cell: ({ descrizione }) => print.passage(descrizione) },
    { label: 'Categoria', cell: ({ categoria }) => print.plain(categoria) },
    { label: 'Rischi', cell: ({ eventi }) => eventi && bullets(eventi.map(risk)) },
    { label: 'Fasi di attuazione', cell: ({ fasi_attuazione }) => steps(print, fasi_attuazione) },
    {
      label: 'Chi la attua',
      cell: ({ responsabile, unita }) => lines([print.plain(responsabile), print.units(unita)]),
    },
    { label: 'Indicatore', cell: (misura) => indicatore(print, misura.indicatore) },
    { label: 'Monitoraggio', cell: ({ monitoraggio }) => control(print, monitoraggio) },
    { label: 'Scheda', cell: ({ obiettivo_performance }) => print.card(obiettivo_performance) },
    { label: 'Stato', cell: ({ stato }) => print.plain(stato) },
  ];
}

function steps(print: Printer, list: MisuraPrevenzione['fasi_attuazione']): Html | undefined {
  return (
    list &&
    bullets(
      list.map(
        ({ descrizione, scadenza }) =>
          lines([print.passage(descrizione), print.deadline(scadenza)]) ?? print.passage(descrizione),
      ),
    )
  );
}

function control(print: Printer, monitoraggio: MisuraPrevenzione['monitoraggio']): Html | undefined {
  return lines([
    print.plain(monitoraggio?.tipologia),
    print.plain(monitoraggio?.periodicita),
    print.plain(monitoraggio?.responsabile),
  ]);
}

/** The duties of publication, and who answers for each. */
export function obblighi(print: Printer, list: readonly ObbligoPubblicazione[] | undefined): readonly Block[] {
  return table('Obblighi di pubblicazione e loro responsabili', list, [
    { label: 'Obbligo', heading: true, cell: ({ obbligo }) => print.plain(obbligo) },
    { label: 'Norma', cell: ({ norma }) => print.plain(norma) },
    {
      label: 'Sottosezione',
      cell: ({ sottosezione_livello1, sottosezione_livello2 }) =>
        lines([print.plain(sottosezione_livello1), print.plain(sottosezione_livello2)]),
    },
    { label: 'Dato', cell: ({ dato }) => print.passage(dato) },
    { label: 'Trasmette', cell: ({ responsabile_trasmissione }) => print.unit(responsabile_trasmissione) },
    { label: 'Pubblica', cell: ({ responsabile_pubblicazione }) => print.unit(responsabile_pubblicazione) },
    { label: 'Termine', cell: ({ termine }) => print.plain(termine) },
    { label: 'Aggiornamento', cell: ({ aggiornamento }) => print.plain(aggiornamento) },
    { label: 'Monitoraggio', cell: ({ monitoraggio }) => print.plain(monitoraggio) },
    {
      label: 'Perché non si pubblica',
      cell: ({ motivazione_impossibilita }) => print.passage(motivazione_impossibilita),
    },
  ]);
}
