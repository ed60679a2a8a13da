import { amountOf, numberOf } from '../../plan/decimal.ts';
import type { Importo } from '../../schema/generated/types.ts';
import type { Block, Cell, Column, Html } from '../blocks.ts';
import { fewestLines, landscapeRoom, rowHeights, uprightRoom } from '../column-widths.ts';
import { escape, html, join } from '../escape.ts';
import type { Printer } from './printer.ts';

/** A column, and what each row of the plan puts in it. */
export interface Field<Row> {
  readonly label: string;
  readonly cell: (row: Row) => Html | undefined;
  readonly align?: 'right';
  /** Its cells name their rows. */
  readonly heading?: boolean;
  /** A value that all the rows have is said once, under the table. */
  readonly shared?: boolean;
  /** The address of its cell in the page. */
  readonly id?: (row: Row) => string | undefined;
  /** What the last row says of all the others. */
  readonly total?: (rows: readonly Row[]) => Html | undefined;
}

interface FilledColumn<Row> {
  readonly field: Field<Row>;
  readonly cells: readonly (Html | undefined)[];
}

const mostColumnsUpright = 7;
/** With as many columns, rows of so many lines are cramped, where on its side the sheet makes them this much lower. */
const columnsToTurn = 5;
const crampedLines = 3.5;
const gainOfTurning = 0.75;
/** A table turns its sheet only where it fills most of one: else it would leave emptier pages than it mends. */
const linesToTurn = 22;
const nothing = html``;

/** A table with the columns that some row fills; a list where one column is left, nothing where there are no rows. */
export function table<Row>(
  caption: string,
  rows: readonly Row[] | undefined,
  fields: readonly Field<Row>[],
  note?: Html,
): readonly Block[] {
  if (rows === undefined || rows.length === 0) return [];
  const filled = fields
    .map((field) => ({ field, cells: rows.map((row) => field.cell(row)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const columns = filled.filter((column) => !saidOnce(column));
  const notes = [...filled.filter(saidOnce).map(sentence), ...(note === undefined ? [] : [note])];
  const total = totalOf(rows, columns);
  if (columns.length < 2) return listOf(caption, columns, notes);
  const cells = rows.map((row, index) => columns.map(({ field, cells: own }) => cellOf(field, row, own[index])));
  const labels = columns.map(({ field }) => field.label);
  return [
    {
      type: 'table',
      caption,
      columns: columns.map(({ field }): Column => ({ label: field.label, ...(field.align && { align: field.align }) })),
      rows: cells,
      ...(total && { total }),
      ...((columns.length > mostColumnsUpright || asksToTurn(labels, cells)) && { wide: true }),
      ...(notes.length > 0 && { note: join(notes, '<br>') }),
    },
  ];
}

/** What a table would say in a row, in one cell: the first column, then the others with their names. */
export function inOneCell<Row>(row: Row, fields: readonly Field<Row>[]): Html {
  const pieces = fields.flatMap(({ label, cell, heading }) => {
    const content = cell(row);
    if (content === undefined) return [];
    return [heading ? content : html`${escape(label)}: ${content}`];
  });
  return join(pieces, '<br>');
}

/** A column of numbers, without a total. */
export function numbers<Row>(print: Printer, label: string, of: (row: Row) => number | undefined): Field<Row> {
  return { label, align: 'right', cell: (row) => print.number(of(row)) };
}

/** A column of numbers, with their sum. */
export function summed<Row>(print: Printer, label: string, of: (row: Row) => number | undefined): Field<Row> {
  return { ...numbers(print, label, of), total: (rows) => print.number(sumOf(rows, of)) };
}

/** A column of sums of money, without a total. */
export function amounts<Row>(print: Printer, label: string, of: (row: Row) => Importo | undefined): Field<Row> {
  return { label, align: 'right', cell: (row) => print.amount(of(row)) };
}

/** A column of sums of money, with their sum. */
export function summedAmounts<Row>(print: Printer, label: string, of: (row: Row) => Importo | undefined): Field<Row> {
  return { ...amounts(print, label, of), total: (rows) => print.amount(sumOfAmounts(rows.map(of))) };
}

/** The sum of the numbers that rows give; nothing when none does. */
export function sumOf<Row>(rows: readonly Row[], of: (row: Row) => number | undefined): number | undefined {
  const given = rows.map(of).filter((value) => value !== undefined);
  return given.length > 0 ? given.reduce((sum, value) => sum + value, 0) : undefined;
}

/** The sum of the amounts that are given; nothing when none is. */
export function sumOfAmounts(amountsGiven: readonly (Importo | undefined)[]): number | undefined {
  const sum = sumOf(amountsGiven, amountOf);
  return sum === undefined ? undefined : numberOf(sum);
}

function listOf<Row>(caption: string, columns: readonly FilledColumn<Row>[], notes: readonly Html[]): readonly Block[] {
  const items = columns.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined));
  return [
    { type: 'prose', html: html`<p>${escape(caption)}:</p>` },
    ...(items.length > 0 ? [{ type: 'list', items } as const] : []),
    ...notes.map((note) => ({ type: 'prose', html: html`<p>${note}</p>` }) as const),
  ];
}

function asksToTurn(labels: readonly string[], cells: readonly (readonly Cell[])[]): boolean {
  // most tables are short, and laying one out costs more than counting its letters
  if (labels.length < columnsToTurn || fewestLines(cells, uprightRoom) < linesToTurn / 2) return false;
  const heightIn = (room: number): number => rowHeights(labels, cells, room).reduce((lines, row) => lines + row, 0);
  const [upright, turned] = [heightIn(uprightRoom), heightIn(landscapeRoom)];
  return upright / cells.length >= crampedLines && turned <= upright * gainOfTurning && turned >= linesToTurn;
}

function cellOf<Row>(field: Field<Row>, row: Row, content: Html | undefined): Cell {
  const id = field.id?.(row);
  return { html: content ?? nothing, ...(field.heading && { heading: true }), ...(id !== undefined && { id }) };
}

function saidOnce<Row>({ field, cells }: FilledColumn<Row>): boolean {
  return field.shared === true && cells.length > 1 && cells.every((cell) => cell === cells[0]);
}

function sentence<Row>({ field, cells }: FilledColumn<Row>): Html {
  return html`${escape(field.label)}: ${cells[0] ?? nothing}`;
}

function totalOf<Row>(rows: readonly Row[], columns: readonly FilledColumn<Row>[]): readonly Cell[] | undefined {
  const first = columns.findIndex(({ field }) => field.total);
  if (first < 1 || rows.length < 2) return undefined;
  const name: Cell = { html: html`Totale`, heading: true, ...(first > 1 && { columns: first }) };
  return [name, ...columns.slice(first).map(({ field }): Cell => ({ html: field.total?.(rows) ?? nothing }))];
}
