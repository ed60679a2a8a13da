import { describe, expect, it } from 'vitest';

import { columnWidths } from '../../src/render/column-widths.ts';
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
    expect(date).toBeGreaterThan(15);
    expect(name).toBeLessThan(date);
    expect(name + date + note).toBeCloseTo(100, 0);
  });

  it('exist also without rows', () => {
    expect(columnWidths(['A', 'B'], [])).toHaveLength(2);
  });
});
