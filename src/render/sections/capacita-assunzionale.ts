import { amountOf, numberOf } from '../../plan/decimal.ts';
import type { FileFabbisogni, LimiteSpesa } from '../../schema/generated/types.ts';
import type { Block } from '../blocks.ts';
import { facts } from './facts.ts';
import type { Printer } from './printer.ts';
import { amounts, summedAmounts, sumOfAmounts, table } from './table.ts';

type Capacita = NonNullable<FileFabbisogni['capacita_assunzionale']>;
type Limiti = NonNullable<FileFabbisogni['limiti']>;

/** How much the administration may spend on new staff. */
export function capacitaAssunzionale(print: Printer, data: Capacita | undefined): readonly Block[] {
  if (!data) return [];
  const { entrate_correnti: revenues } = data;
  return [
    ...facts([
      ['Norma', print.plain(data.norma)],
      ['Abitanti', print.number(data.abitanti)],
      ['Fascia demografica', print.plain(data.fascia)],
      ['Anno del rendiconto', print.year(data.anno_rendiconto)],
      ['Spesa di personale', print.amount(data.spesa_personale)],
    ]),
    ...table('Entrate correnti', revenues, [
      { label: 'Anno', heading: true, cell: ({ anno }) => print.year(anno) },
      summedAmounts(print, 'Importo', ({ importo }) => importo),
    ]),
    ...facts([
      ['Media delle entrate correnti', print.amount(meanOf(revenues))],
      ['Fondo crediti di dubbia esigibilità', print.amount(data.fcde)],
      ['Media al netto del fondo', print.amount(netOf(meanOf(revenues), data.fcde))],
      ['Rapporto tra spesa ed entrate', print.percentage(data.rapporto)],
      ['Soglia', print.percentage(data.soglia)],
      ['Soglia di rientro', print.percentage(data.soglia_rientro)],
      ['Margine per nuove assunzioni', print.amount(data.margine)],
    ]),
    ...print.prose(data.nota),
  ];
}

function meanOf(revenues: Capacita['entrate_correnti']): number | undefined {
  const sum = sumOfAmounts((revenues ?? []).map(({ importo }) => importo));
  return sum === undefined || !revenues ? undefined : sum / revenues.length;
}

function netOf(mean: number | undefined, fcde: Capacita['fcde']): number | undefined {
  const reserve = amountOf(fcde);
  return mean === undefined || reserve === undefined ? undefined : mean - numberOf(reserve);
}

/** The limits of the law to spending, and the duties to hire. */
export function limiti(print: Printer, data: Limiti | undefined): readonly Block[] {
  if (!data) return [];
  const rows = [
    { name: 'Spesa di personale (legge 296/2006, articolo 1, comma 557)', limite: data.spesa_557 },
    { name: 'Lavoro flessibile', limite: data.lavoro_flessibile },
  ].flatMap(({ name, limite }): readonly (LimiteSpesa & { readonly name: string })[] =>
    limite ? [{ name, ...limite }] : [],
  );
  return [
    ...table('Limiti di spesa', rows, [
      { label: 'Spesa', heading: true, cell: ({ name }) => print.plain(name) },
      amounts(print, 'Limite', ({ limite }) => limite),
      amounts(print, 'Previsione', ({ previsione }) => previsione),
      { label: 'Nota', cell: ({ nota }) => print.passage(nota) },
    ]),
    ...facts([
      ['Persone con disabilità da assumere (legge 68/1999)', print.number(data.quota_disabili?.obbligo)],
      ['Persone con disabilità in servizio', print.number(data.quota_disabili?.in_servizio)],
    ]),
    ...print.prose(data.quota_disabili?.nota),
  ];
}
