import { describe, expect, it } from 'vitest';

import { nearestInRegister } from '../../src/diagnostics/near-names.ts';
import { nearest } from '../../src/diagnostics/suggest.ts';

const names = [
  'avvocatura',
  'risorse-umane',
  'Risorse-Umane',
  'risorse',
  'a',
  'ab',
  'unita-1/a',
  'unita-10/a',
  'ufficio',
];
const register = new Set(names);

/** A word with some letters dropped, doubled, swapped or in capitals, the same at every run. */
function misspelt(word: string, seed: number): string {
  const at = seed % word.length;
  const changes = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    word.slice(0, at) + word.slice(at).toUpperCase(),
    `${word.slice(0, at)}x${word.slice(at + 1)}`,
  ];
  return changes[seed % changes.length] ?? word;
}

describe('nearestInRegister', () => {
  it('gives what the search through all names gives', () => {
    const words = names.flatMap((name) =>
      Array.from({ length: 60 }, (_, seed) => misspelt(misspelt(name, seed) || 'x', seed * 7 + 3)),
    );

    expect(words.map((word) => nearestInRegister(word, register))).toEqual(words.map((word) => nearest(word, names)));
  });

  it('gives the first of two names that are as near', () => {
    expect(nearestInRegister('unita-11/a', new Set(['unita-12/a', 'unita-10/a']))).toBe('unita-12/a');
  });

  it('guesses nothing from a sign or two', () => {
    expect(nearestInRegister('ac', register)).toBeUndefined();
  });
});
