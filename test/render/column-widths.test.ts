import { describe, expect, it } from 'vitest';

import {
  columnWidths,
  hasShortRows,
  landscapeRoom,
  leastWidth,
  rowHeights,
  uprightRoom,
} from '../../src/render/column-widths.ts';
import { escape } from '../../src/render/escape.ts';

const cell = (text: string): { readonly html: ReturnType<typeof escape> } => ({ html: escape(text) });

describe('the widths of columns', () => {
  it('give room to the long texts, and keep dates on one line', () => {
    const long = 'parole '.repeat(60);
    const [name = 0, date = 0, note = 0] = columnWidths(
      ['Atto', 'Data', 'Nota'],
      [[cell('n. 1'), cell('30 settembre 2022'), cell(long)]],
    );

    expect(note).toBeGreaterThan(55);
    expect(date).toBeGreaterThan(17);
    expect(name).toBeLessThan(date);
    expect(name + date + note).toBeCloseTo(100, 0);
  });

  it('give a long object more than columns that are nearly empty, whatever addresses it holds', () => {
    const object = `${'oggetto della deliberazione '.repeat(5)} https://www.comune.alessandria.it/${'percorso'.repeat(8)}`;
    const labels = ['Atto', 'Organo', 'Data', 'Oggetto', 'Modificato da', 'Nota'];
    const row = [
      cell('Deliberazione n. 200'),
      cell('Consiglio comunale'),
      cell('22 settembre 2021'),
      cell(object),
      cell(''),
      cell(''),
    ];
    const noted = [...row.slice(0, 5), cell("Il documento e la sua data sono nell'identificativo del piano.")];
    const [, , , wide = 0, changed = 0, note = 0] = columnWidths(labels, [row, row, row, noted]);

    expect(wide).toBeGreaterThan(changed + note);
  });

  it('leave room for the host of an address, which breaks only after it', () => {
    const [, address = 0] = columnWidths(
      ['Nota', 'Indirizzo'],
      [[cell('parole '.repeat(90)), cell('https://www.comune.alessandria.it/piano')]],
    );

    expect((address / 100) * uprightRoom).toBeGreaterThan('www.comune.alessandria.it'.length);
  });

  it('make rows lower on a sheet that lies on its side', () => {
    const rows = [[cell('parole '.repeat(30)), cell('altre '.repeat(30))]];
    const [upright = 0] = rowHeights(['A', 'B'], rows, uprightRoom);
    const [turned = 0] = rowHeights(['A', 'B'], rows, landscapeRoom);

    expect(turned).toBeLessThan(upright);
    expect(turned).toBeGreaterThan(1);
  });

  it('exist also without rows', () => {
    expect(columnWidths(['A', 'B'], [])).toHaveLength(2);
  });
});

describe('what a table asks', () => {
  it('is the longest word of each column, with its padding', () => {
    expect(leastWidth(['Anno', 'Quota'], [[cell('2022'), cell('responsabilità condivisa')]])).toBe(
      2 + 'Anno'.length + 2 + 'responsabilità'.length,
    );
  });

  it('is little where every row is short', () => {
    expect(hasShortRows([[cell('Area tecnica'), cell('12')]])).toBe(true);
    expect(hasShortRows([[cell('Area tecnica'), cell('parole '.repeat(30))]])).toBe(false);
  });
});
