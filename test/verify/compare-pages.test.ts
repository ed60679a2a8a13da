import { describe, expect, it } from 'vitest';

import { comparePages } from '../../src/verify/compare-pages.ts';
import type { Block, PdfContents, PdfPage } from '../../src/verify/pdf-contents.ts';

const block = (written: string): Block => {
  const [role = '', ...words] = written.split(' ');
  return { role, text: words.join(' ') };
};

/** Pages by their blocks, each written as its tag and its text. */
const contents = (...pages: readonly (readonly string[])[]): PdfContents => ({
  pages: pages.map((blocks) => page({ blocks: blocks.map(block) })),
  document: new Map([['language', 'it']]),
});

const page = (changes: Partial<PdfPage>): PdfPage => ({
  blocks: [],
  structure: '',
  links: [],
  drawing: '',
  ...changes,
});

describe('texts', () => {
  const before = contents(['H1 Piano', 'P uno due tre'], ['H2 Schede', 'TD 20', 'TD 30', 'Artifact 2']);

  it.each([
    [
      'changed, under their heading',
      contents(['H1 Piano', 'P uno due tre'], ['H2 Schede', 'TD 20', 'TD 40', 'Artifact 2']),
      [{ kind: 'text', page: 2, heading: 'Schede', there: '30', here: '40' }],
    ],
    [
      'only in the PDF',
      contents(['H1 Piano', 'P uno due tre'], ['H2 Schede', 'TD 30', 'Artifact 2']),
      [{ kind: 'text', page: 2, heading: 'Schede', there: '20', here: undefined }],
    ],
    [
      'only from the sources',
      contents(['H1 Piano', 'P uno due tre', 'P quattro'], ['H2 Schede', 'TD 20', 'TD 30', 'Artifact 2']),
      [{ kind: 'text', page: 1, heading: 'Piano', there: undefined, here: 'quattro' }],
    ],
    [
      'outside of the tags, under no heading',
      contents(['H1 Piano', 'P uno due tre'], ['H2 Schede', 'TD 20', 'TD 30', 'Artifact 3']),
      [{ kind: 'text', page: 2, heading: undefined, there: '2', here: '3' }],
    ],
    ['that are the same', before, []],
  ])('%s', (_, here, expected) => {
    expect(comparePages(before, here)).toEqual(expected);
  });

  it('that have nothing in common are not told apart', () => {
    const many = (word: string): PdfContents => contents(Array.from({ length: 3000 }, (_, at) => `P ${word}${at}`));

    expect(comparePages(many('a'), many('b'))).toEqual([{ kind: 'texts' }]);
  });
});

it('tags, links, drawings and what is around the pages', () => {
  const whole = (changes: Partial<PdfPage>): PdfContents => ({
    pages: [page({}), page(changes)],
    document: new Map([['scripts', Object.keys(changes).join('')]]),
  });

  expect(comparePages(whole({}), whole({ structure: 'P(.)', links: ['x'], drawing: 'y' }))).toEqual([
    { kind: 'structure', pages: [2] },
    { kind: 'link', page: 2, there: undefined, here: 'x' },
    { kind: 'drawing', pages: [2] },
    { kind: 'document', part: 'scripts' },
  ]);
});
