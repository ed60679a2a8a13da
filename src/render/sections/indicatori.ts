import type { Indicatore } from '../../schema/generated/types.ts';
import type { Block, Html } from '../blocks.ts';
import { html } from '../escape.ts';
import { lines } from './lines.ts';
import type { Printer } from './printer.ts';
import { inOneCell, table, type Field } from './table.ts';
import { traguardo } from './traguardo.ts';

type Valori = Readonly<Record<string, number | string>>;

/** What is measured, and by which indicators: full ones, or a sentence each. */
export interface Misurato {
  readonly name: Html;
  readonly indicatori: readonly (Indicatore | string)[] | undefined;
}

/** Indicators as a table, with a column for each year of their targets. */
export function indicatori(
  print: Printer,
  caption: string,
  list: readonly (Indicatore | string)[] | undefined,
): readonly Block[] {
  const rows = list?.map(full) ?? [];
  return table(caption, rows, fields(print, rows));
}

/** The indicators of several things as one table, whose first column names the thing. */
export function indicatoriOf(
  print: Printer,
  caption: string,
  label: string,
  measured: readonly Misurato[],
): readonly Block[] {
  const rows = measured.flatMap(({ name, indicatori: list }) =>
    (list ?? []).map((written) => ({ name, row: full(written) })),
  );
  const first: Field<(typeof rows)[number]> = { label, cell: ({ name }) => name };
  const others = fields(
    print,
    rows.map(({ row }) => row),
  ).map((field): Field<(typeof rows)[number]> => ({
    ...inner(field),
    cell: ({ row }) => field.cell(row),
  }));
  return table(caption, rows, [first, ...others]);
}

/** An indicator in a cell. */
export function indicatore(print: Printer, data: Indicatore | undefined): Html | undefined {
  return data && inOneCell(data, fields(print, [data]));
}

function full(written: Indicatore | string): Indicatore {
  return typeof written === 'string' ? { denominazione: written } : written;
}

/** What a column says of itself, apart from the rows it reads. */
function inner({ label, align, heading }: Field<Indicatore>): Pick<Field<unknown>, 'label' | 'align' | 'heading'> {
  return { label, ...(align && { align }), ...(heading && { heading }) };
}

function fields(print: Printer, list: readonly Indicatore[]): readonly Field<Indicatore>[] {
  return [
    { label: 'Indicatore', heading: true, cell: (row) => nameOf(print, row) },
    { label: 'Tipo', cell: (row) => typeOf(print, row) },
    { label: 'Formula', cell: ({ formula }) => formulaOf(print, formula) },
    { label: 'Unità di misura', cell: (row) => unitOf(print, row) },
    { label: 'Valore di partenza', align: 'right', cell: ({ baseline }) => baselineOf(print, baseline) },
    ...years(list, 'storico').map((year) => valueField(print, `Rilevato ${year}`, ({ storico }) => storico, year)),
    ...years(list, 'target').map((year): Field<Indicatore> => ({
      label: `Atteso ${year}`,
      align: 'right',
      cell: ({ target }) => {
        const value = target?.[year];
        return value === undefined ? undefined : print.plain(traguardo(value, print.texts));
      },
    })),
    ...years(list, 'consuntivo').map((year) =>
      valueField(print, `Raggiunto ${year}`, ({ consuntivo }) => consuntivo, year),
    ),
    { label: 'Peso', align: 'right', cell: ({ peso }) => print.percentage(peso) },
    {
      label: 'Fonte e periodicità',
      cell: ({ fonte, periodicita }) => lines([print.plain(fonte), print.plain(periodicita)]),
    },
    { label: 'Responsabile del dato', cell: ({ responsabile_dato }) => print.unit(responsabile_dato) },
  ];
}

function years(list: readonly Indicatore[], key: 'storico' | 'target' | 'consuntivo'): readonly string[] {
  return [...new Set(list.flatMap((row) => Object.keys(row[key] ?? {})))].toSorted();
}

function valueField(
  print: Printer,
  label: string,
  of: (row: Indicatore) => Valori | undefined,
  year: string,
): Field<Indicatore> {
  return { label, align: 'right', cell: (row) => print.measure(of(row)?.[year]) };
}

function nameOf(print: Printer, { denominazione, rilevante }: Indicatore): Html | undefined {
  return lines([print.passage(denominazione), rilevante ? html`(tra i principali del piano)` : undefined]);
}

function typeOf(print: Printer, { tipo, dimensione, sottodimensione }: Indicatore): Html | undefined {
  const parts = [dimensione, sottodimensione].filter((part) => part !== undefined);
  return lines([print.plain(tipo), parts.length > 0 ? print.plain(parts.join(', ')) : undefined]);
}

function formulaOf(print: Printer, formula: Indicatore['formula']): Html | undefined {
  if (typeof formula !== 'object') return print.plain(formula);
  return print.plain([formula.numeratore, formula.denominatore].filter((part) => part !== undefined).join(' / '));
}

function unitOf(print: Printer, { unita_misura, polarita }: Indicatore): Html | undefined {
  const better = polarita && (polarita === '+' ? html`meglio se più alto (+)` : html`meglio se più basso (-)`);
  return lines([print.plain(unita_misura), better]);
}

function baselineOf(print: Printer, baseline: Indicatore['baseline']): Html | undefined {
  if (baseline === undefined) return undefined;
  const when = typeof baseline.al === 'number' ? print.year(baseline.al) : print.date(baseline.al);
  return lines([print.measure(baseline.valore), when && html`(${when})`]);
}
