import { describe, expect, it } from 'vitest';

import { nearest } from '../../src/diagnostics/suggest.ts';

const keys = [
  'codice',
  'titolo',
  'unita',
  'fasi',
  'scadenza_finale',
  'risultato_atteso',
  'risorse_umane',
  'risorse_finanziarie',
];

describe('nearest', () => {
  it.each([
    ['a letter too many', 'titoolo', 'titolo'],
    ['a letter too few', 'titlo', 'titolo'],
    ['another letter', 'codece', 'codice'],
    ['two letters swapped', 'untia', 'unita'],
    ['two letters swapped at the end', 'fais', 'fasi'],
    ['another case', 'CODICE', 'codice'],
    ['another case in the middle', 'Titolo', 'titolo'],
    ['a hyphen for an underscore', 'scadenza-finale', 'scadenza_finale'],
    ['no underscore', 'scadenzafinale', 'scadenza_finale'],
    ['a third of the letters', 'risultato_finale', undefined],
    ['the plural', 'unità', 'unita'],
  ])('finds the name with %s', (_, word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  it('prefers the name that differs only in case to any nearer one before it', () => {
    expect(nearest('FASI', ['fase', 'fasi', 'FAS'])).toBe('fasi');
  });

  it('prefers the nearest, and of two the first', () => {
    expect(nearest('risorse_uman', keys)).toBe('risorse_umane');
    expect(nearest('cane', ['pane', 'rane', 'cani'])).toBe('pane');
  });

  it.each(['qualcosa', 'x', 'fasi_di_lavoro', ''])('gives nothing rather than a guess for “%s”', (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });

  it('draws the line at a third of the letters', () => {
    expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
    expect(nearest('abcde', ['abcxx'])).toBeUndefined();
    expect(nearest('abcde', ['abcdx'])).toBe('abcdx');
  });

  it('gives nothing when nothing is known', () => {
    expect(nearest('codice', [])).toBeUndefined();
  });

  it('takes what is known from any collection', () => {
    expect(nearest('titlo', new Map(keys.map((key) => [key, 1])).keys())).toBe('titolo');
  });
});
