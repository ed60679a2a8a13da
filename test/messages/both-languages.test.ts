// The words of commands, a file each in help/ and talk/, and those of the reference, each in both languages.
import { readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { bare, italian } from '../support/sentences.ts';

const folder = new URL('../../src/messages/', import.meta.url);

const files = [
  'reference.ts',
  ...['help', 'talk'].flatMap((room) =>
    readdirSync(new URL(room, folder))
      .filter((name) => name !== 'help-words.ts')
      .map((name) => `${room}/${name}`),
  ),
];

/** The texts under some words by path; a function by what it is written as. */
function textsIn(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, `=> ${String(words).replace(/^[^=]*=>\s*/, '')}`]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsIn(value, path === '' ? key : `${path}.${key}`));
}

function hasItalian(value: unknown): value is { readonly it: unknown; readonly en?: unknown } {
  return typeof value === 'object' && value !== null && 'it' in value;
}

/** The names of what can be added are data, in both languages. */
const data = /\b(obiettivo|unita|atto|indicatore|azione)\b|“da completare”/g;

/** What is typed is the same in both languages. */
const typed = /\.command$/;

describe.each(files)('%s', (file) => {
  it('says the same things in both languages', async () => {
    const exported = Object.values((await import(new URL(file, folder).href)) as Record<string, unknown>);
    const words = exported.filter(hasItalian);

    expect(words).not.toEqual([]);
    for (const both of words) {
      const inItalian = textsIn(both.it);
      const inEnglish = textsIn(both.en);

      expect(inEnglish.map(([path]) => path)).toEqual(inItalian.map(([path]) => path));
      expect([...inItalian, ...inEnglish].filter(([, text]) => text.trim() === '')).toEqual([]);
      const sentences = inEnglish.filter(([path]) => !typed.test(path));
      expect(sentences.filter(([, text]) => italian.test(bare(text.replaceAll(data, ''))))).toEqual([]);
    }
  });
});
