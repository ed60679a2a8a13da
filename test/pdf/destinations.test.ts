import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';

import { readDestinations } from '../../src/pdf/destinations.ts';

async function document(): Promise<PDFDocument> {
  const made = await PDFDocument.create();
  const pages = Array.from({ length: 5 }, () => made.addPage());
  const { context } = made;
  const destinations = context.obj({
    uno: [pages[0]?.ref ?? null, 'XYZ', 0, 800, 0],
    'unità (a)': context.register(context.obj([pages[3]?.ref ?? null, 'Fit'])),
    due: { D: [pages[1]?.ref ?? null, 'Fit'] },
  });
  made.catalog.set(PDFName.of('Dests'), context.register(destinations));
  return made;
}

describe('readDestinations', () => {
  it.each([
    ['a plain cross-reference table', false],
    ['object streams', true],
  ])('reads a file with %s', async (_, useObjectStreams) => {
    const read = await readDestinations(await (await document()).save({ useObjectStreams }));
    expect(read.pages).toBe(5);
    expect(Object.fromEntries(read.destinations)).toEqual({ uno: 1, 'unità (a)': 4, due: 2 });
  });

  it('gives no destination for a document without', async () => {
    const made = await PDFDocument.create();
    made.addPage();
    expect(await readDestinations(await made.save({ useObjectStreams: false }))).toEqual({
      pages: 1,
      destinations: new Map(),
    });
  });
});
