import { describe, expect, it } from 'vitest';

import { edited } from '../../src/sources/edit.ts';
import { insertItem, withItem, type Item } from '../../src/sources/insert.ts';
import { readText } from '../../src/sources/read.ts';
import type { Path } from '../../src/sources/source.ts';

const item: Item = { data: { id: 'nuova', nome: 'Tributi: ufficio' } };

/** A text after an item was put into its list, and whether it holds the old data and the item. */
async function inserted(text: string, path: Path = ['voci'], after?: number) {
  const { source } = await readText('a.yaml', 'a.yaml', text);
  const place = { order: ['titolo', 'voci', 'note'] };
  const edit = insertItem(source, path, item, after === undefined ? place : { ...place, after });
  if (!edit) return undefined;
  const result = edited(text, [edit]);
  const { data } = (await readText('a.yaml', 'a.yaml', result)).source;
  expect(data).toEqual(withItem(source.data, path, item.data, after));
  return result;
}

describe('an item goes into a list', () => {
  it.each([
    ['at its end', 'voci:\n  - id: a\n', 'voci:\n  - id: a\n  - id: nuova\n    nome: "Tributi: ufficio"\n'],
    [
      'before what follows, below the comments of the last item',
      'voci:\n  - id: a # prima\n    # sua\nnote: x # fine\n',
      'voci:\n  - id: a # prima\n    # sua\n  - id: nuova\n    nome: "Tributi: ufficio"\nnote: x # fine\n',
    ],
    [
      'without margin',
      'voci:\n- id: a\nnote: x\n',
      'voci:\n- id: a\n- id: nuova\n  nome: "Tributi: ufficio"\nnote: x\n',
    ],
    [
      'with a wide dash',
      'voci:\n  -   id: a\n',
      'voci:\n  -   id: a\n  -   id: nuova\n      nome: "Tributi: ufficio"\n',
    ],
    ['without a last line end', 'voci:\n  - id: a', 'voci:\n  - id: a\n  - id: nuova\n    nome: "Tributi: ufficio"\n'],
    [
      'with the blank lines of its neighbours',
      'voci:\n  - id: a\n\n  - id: b\n\nnote: x\n',
      'voci:\n  - id: a\n\n  - id: b\n\n  - id: nuova\n    nome: "Tributi: ufficio"\n\nnote: x\n',
    ],
    [
      'after a text of several lines',
      'voci:\n  - id: a\n    nome: >-\n      uno\n      due\nnote: x\n',
      'voci:\n  - id: a\n    nome: >-\n      uno\n      due\n  - id: nuova\n    nome: "Tributi: ufficio"\nnote: x\n',
    ],
    [
      'with the line ends of the file',
      'voci:\r\n  - id: a\r\nnote: x\r\n',
      'voci:\r\n  - id: a\r\n  - id: nuova\r\n    nome: "Tributi: ufficio"\r\nnote: x\r\n',
    ],
    [
      'between brackets',
      'voci: [{ id: a }, { id: b } ] # due\n',
      'voci: [{ id: a }, { id: b }, { id: nuova, nome: "Tributi: ufficio" } ] # due\n',
    ],
    [
      'between brackets on lines of their own',
      'voci: [\n  { id: a },\n]\n',
      'voci: [\n  { id: a }, { id: nuova, nome: "Tributi: ufficio" },\n]\n',
    ],
    ['that is empty', 'voci: []\nnote: x\n', 'voci:\n  - id: nuova\n    nome: "Tributi: ufficio"\nnote: x\n'],
    [
      'that is left blank',
      'voci: # nessuna\nnote: x\n',
      'voci: # nessuna\n  - id: nuova\n    nome: "Tributi: ufficio"\nnote: x\n',
    ],
    [
      'that is missing, in its place',
      'titolo: >-\n  uno\n  due\nnote: x\n',
      'titolo: >-\n  uno\n  due\nvoci:\n  - id: nuova\n    nome: "Tributi: ufficio"\nnote: x\n',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await inserted(text)).toBe(expected);
  });

  it('after the one that is told', async () => {
    expect(await inserted('voci:\n  - id: a\n  # di b\n  - id: b\n', ['voci'], 0)).toBe(
      'voci:\n  - id: a\n  - id: nuova\n    nome: "Tributi: ufficio"\n  # di b\n  - id: b\n',
    );
  });

  it('deep in a file', async () => {
    expect(await inserted('gruppi:\n  - voci:\n      - id: a\n  - voci: [x]\n', ['gruppi', 0, 'voci'])).toBe(
      'gruppi:\n  - voci:\n      - id: a\n      - id: nuova\n        nome: "Tributi: ufficio"\n  - voci: [x]\n',
    );
  });
});

it.each([
  ['a dash alone on its line', 'voci:\n  -\n    id: a\n'],
  ['a value that is no list', 'voci: niente\n'],
  ['a file between braces', '{ titolo: x }\n'],
])('nothing is put where there is no place for it: %s', async (_, text) => {
  expect(await inserted(text)).toBeUndefined();
});

it('a long text stands on lines of its own, below its key', async () => {
  const { source } = await readText('a.yaml', 'a.yaml', 'voci: []\n');
  const long = 'parola '.repeat(20).trim();
  const edit = insertItem(source, ['voci'], { data: { testo: long }, notes: ['resto'] }, { order: [] });

  expect(edited(source.text, edit ? [edit] : [])).toBe(
    `voci:\n  - testo: >-\n      ${'parola '.repeat(14).trim()}\n      ${'parola '.repeat(6).trim()}\n    # resto\n`,
  );
});
