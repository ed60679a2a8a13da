import { describe, expect, it } from 'vitest';

import { printer } from '../../../src/render/sections/printer.ts';
import { amounts, summed, summedAmounts, table, type Field } from '../../../src/render/sections/table.ts';
import { createTexts } from '../../../src/render/texts.ts';
import { planWith } from './support/plans.ts';
import { rowsOf, wordsOfBlock, type Table } from './support/words.ts';

interface Row {
  readonly name: string;
  readonly place?: string;
  readonly count?: number;
  readonly cost?: number | string;
}

const print = printer(createTexts(planWith({})));
const name: Field<Row> = { label: 'Nome', heading: true, cell: (row) => print.plain(row.name) };
const place: Field<Row> = { label: 'Luogo', shared: true, cell: (row) => print.plain(row.place) };
const count = summed<Row>(print, 'Numero', (row) => row.count);
const cost = summedAmounts<Row>(print, 'Costo', (row) => row.cost);

describe('table', () => {
  it('is nothing without rows', () => {
    expect(table('Prova', [], [name])).toEqual([]);
    expect(table('Prova', undefined, [name])).toEqual([]);
  });

  it('leaves out the columns that no row fills', () => {
    expect(made([{ name: 'a', count: 1 }], [name, place, count]).columns.map(({ label }) => label)).toEqual([
      'Nome',
      'Numero',
    ]);
  });

  it('says once, under the table, what all the rows share', () => {
    const rows = [
      { name: 'a', place: 'Alessandria', count: 1 },
      { name: 'b', place: 'Alessandria', count: 2 },
    ];

    expect(made(rows, [name, place, count])).toMatchObject({
      columns: [{ label: 'Nome' }, { label: 'Numero' }],
      note: 'Luogo: Alessandria',
    });
  });

  it('keeps the column when a row has another value or none', () => {
    expect(made([{ name: 'a', place: 'Alessandria' }, { name: 'b' }], [name, place]).columns).toHaveLength(2);
  });

  it('sums numbers and money, and leaves a blank cell blank', () => {
    const rows = [
      { name: 'a', count: 1, cost: '1.000,10' },
      { name: 'b', cost: 0.2 },
      { name: 'c', count: 2, cost: 0.1 },
    ];

    expect(rowsOf(made(rows, [name, count, cost]))).toEqual([
      ['a', '1', '1.000,10 €'],
      ['b', '', '0,20 €'],
      ['c', '2', '0,10 €'],
      ['Totale', '3', '1.000,40 €'],
    ]);
  });

  it('spans the columns before the first sum', () => {
    const rows = [
      { name: 'a', place: 'Alessandria', count: 1 },
      { name: 'b', place: 'Asti', count: 2 },
    ];

    expect(made(rows, [name, place, count]).total).toEqual([
      { html: 'Totale', heading: true, columns: 2 },
      { html: '3' },
    ]);
  });

  it('sums nothing of one row, nor what has no sum', () => {
    expect(made([{ name: 'a', count: 1 }], [name, count]).total).toBeUndefined();
    expect(
      made(
        [
          { name: 'a', cost: 1 },
          { name: 'b', cost: 2 },
        ],
        [name, amounts(print, 'Costo', (row) => row.cost)],
      ).total,
    ).toBeUndefined();
  });

  it('is wide with more than seven columns', () => {
    const columns = (length: number): readonly Field<Row>[] => Array.from({ length }, () => name);

    expect(made([{ name: 'a' }], columns(7)).wide).toBeUndefined();
    expect(made([{ name: 'a' }], columns(8)).wide).toBe(true);
  });

  it('is wide where its rows are cramped and fill most of a sheet, not where they are short or few', () => {
    const text = (words: number): Field<Row> => ({
      label: 'Testo',
      cell: () => print.plain('parola '.repeat(words)),
    });
    const rows = Array.from({ length: 12 }, () => ({ name: 'a' }));
    const columns = (words: number, length = 5): readonly Field<Row>[] => Array.from({ length }, () => text(words));

    expect(made(rows, columns(14)).wide).toBe(true);
    expect(made(rows, columns(2)).wide).toBeUndefined();
    expect(made(rows.slice(0, 3), columns(14)).wide).toBeUndefined();
    expect(made(rows, columns(24, 3)).wide).toBeUndefined();
  });

  it('becomes a list when one column is left', () => {
    const blocks = table('Prova', [{ name: 'a' }, { name: 'b & c' }], [name, place]);

    expect(blocks.map(wordsOfBlock)).toEqual(['Prova:', 'a b & c']);
    expect(blocks.at(-1)).toMatchObject({ type: 'list', items: ['a', 'b &amp; c'] });
  });
});

function made(rows: readonly Row[], fields: readonly Field<Row>[]): Table {
  const [block] = table('Prova', rows, fields);
  if (block?.type !== 'table') throw new Error('no table');
  return block;
}
