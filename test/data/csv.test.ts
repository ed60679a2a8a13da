import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import { csvOf } from '../../src/data/csv.ts';

const written = (...cells: readonly (string | number | undefined)[]): string =>
  csvOf(
    cells.map((_, index) => [`c${index}`, (row: typeof cells) => row[index]] as const),
    [cells],
  );

describe('a table as CSV', () => {
  it('has a line of names, CRLF at the end of each, and no byte-order mark', () => {
    const columns = [['a', (row: number) => row] as const, ['b', () => 'x'] as const];

    expect(csvOf(columns, [1, 2])).toBe('a,b\r\n1,x\r\n2,x\r\n');
    expect(csvOf(columns, [])).toBe('a,b\r\n');
  });

  it.each([['a,b'], ['a "b" c'], ['a\nb'], ['a\r\nb'], ['a\rb'], ['à “é” €'], [' a '], ['a;b'], ["l'anno"]])(
    'gives back %j',
    (text) => {
      expect(parse(written(text, 'z'), { columns: true })).toEqual([{ c0: text, c1: 'z' }]);
    },
  );

  it.each([['=1+1'], ['+39 0131'], ['-1'], ['@SUM(A1)'], ['\t=1'], ['\r=1'], ['- un elenco\n- di due']])(
    'lets no spreadsheet run %j',
    (text) => {
      expect(parse(written(text), { columns: true })).toEqual([{ c0: `'${text}` }]);
    },
  );

  it('leaves numbers what they are, and what is not told empty', () => {
    expect(written(-1.5, 0, 33.3, undefined, '')).toBe('c0,c1,c2,c3,c4\r\n-1.5,0,33.3,,\r\n');
  });
});
