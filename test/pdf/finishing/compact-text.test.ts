import { expect, it } from 'vitest';

import { compactText } from '../../../src/pdf/finishing/compact-text.ts';

const widths = () => (glyph: number) => (glyph === 3 ? 250 : 500);
const text = (...glyphs: readonly string[]): string =>
  ['BT', '/F4 10 Tf', '1 0 0 -1 7 8 Tm', ...glyphs, 'ET', ''].join('\n');
const compacted = (...glyphs: readonly string[]): readonly string[] =>
  compactText(text(...glyphs), widths)
    .split('\n')
    .slice(3, -2);

it('joins glyphs that follow each other', () => {
  expect(compacted('<0001> Tj', '5 0 Td <0003> Tj', '2.5 0 Td <0002> Tj')).toEqual(['[<000100030002>] TJ']);
});

it('keeps what moves a glyph, in thousandths of the size', () => {
  // 0.3 closer than the width, then 1 further
  expect(compacted('<0001> Tj', '4.7 0 Td <0001> Tj', '6 0 Td <0001> Tj')).toEqual(['[<0001>30<0001>-100<0001>] TJ']);
});

it('lets no error grow along a line', () => {
  const glyphs = Array.from({ length: 400 }, () => '5.003 0 Td <0001> Tj');
  const [line = ''] = compacted('<0001> Tj', ...glyphs);
  const gaps = [...line.matchAll(/>(-?\d+)</g)].reduce((sum, [, gap]) => sum - Number(gap), 0);
  expect(Math.abs(gaps - 400 * 0.3)).toBeLessThanOrEqual(0.5);
});

it('begins another line where the last began, however far it went', () => {
  expect(compacted('<0001> Tj', '5 0 Td <0001> Tj', '-5 12 Td <0001> Tj', '0 12 Td <0002> Tj')).toEqual([
    '[<00010001>] TJ',
    '0 12 Td',
    '[<0001>] TJ',
    '0 12 Td',
    '[<0002>] TJ',
  ]);
});

it('leaves alone what it does not know', () => {
  const other = text('2 Tc', '<0001> Tj', '5 0 Td <0001> Tj');
  expect(compactText(other, widths)).toBe(other);
  const unknown = text('<0001> Tj', '5 0 Td <0001> Tj');
  expect(compactText(unknown, () => undefined)).toBe(unknown);
});
