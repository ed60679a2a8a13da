import { expect, it } from 'vitest';

import { nextCode } from '../../src/additions/next-code.ts';

it.each([
  ['letters', ['A', 'B'], 'C'],
  ['letters with a gap', ['C', 'A'], 'D'],
  ['small letters', ['a', 'b'], 'c'],
  ['letters to the end', ['Y', 'Z'], 'AA'],
  ['two letters', ['Z', 'AA', 'AB'], 'AC'],
  ['two letters to the end', ['AZ'], 'BA'],
  ['numbers', ['1', '2'], '3'],
  ['numbers by their value', ['9', '10'], '11'],
  ['numbers after a sign', ['SG-2026-01', 'SG-2026-09'], 'SG-2026-10'],
  ['numbers after a point', ['1.1', '1.2'], '1.3'],
])('goes on with %s', (_, codes, expected) => {
  expect(nextCode(codes, [])).toBe(expected);
});

it('begins as the other units do', () => {
  expect(nextCode([], ['1', '2', 'A'])).toBe('1');
  expect(nextCode([], ['A', 'B', '1'])).toBe('A');
  expect(nextCode([], [])).toBe('A');
});
