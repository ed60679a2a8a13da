import { indirectObjects } from './indirect-objects.ts';
import { loadPdfLibrary } from './pdf-library.ts';

import type { PDFObject } from '@cantoo/pdf-lib';
import type { PdfObjects } from './indirect-objects.ts';
import type { PdfPages } from './pdf-pages.ts';
import type { PdfLibrary } from './pdf-library.ts';

/** Reads the number of pages and the named destinations of a PDF printed by Chromium. */
export async function readDestinations(bytes: Uint8Array): Promise<PdfPages> {
  const library = await loadPdfLibrary();
  const objects = indirectObjects(library, bytes) ?? (await wholeDocument(library, bytes));
  const catalog = entries(library, objects, objects.catalog);
  const pages = pageNumbers(library, objects, catalog.get('/Pages'));
  const destinations = new Map<string, number>();
  for (const [name, value] of entries(library, objects, catalog.get('/Dests'), true)) {
    const page = pages.get(String(firstOf(library, objects, value)));
    if (page !== undefined) destinations.set(idOf(name), page);
  }
  return { pages: pages.size, destinations };
}

/** A destination is named by the fragment of the link, `unit%C3%A0` for the id `unità`. */
function idOf(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a lone `%`
  }
}

// Should Chromium one day write its objects into streams, the library reads them all.
async function wholeDocument({ PDFDocument }: PdfLibrary, bytes: Uint8Array): Promise<PdfObjects> {
  const { catalog, context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return { catalog, resolve: (value) => (value ? context.lookup(value) : undefined) };
}

type Entries = ReadonlyMap<string, PDFObject>;

function entries({ PDFDict }: PdfLibrary, objects: PdfObjects, value: PDFObject | undefined, decoded = false): Entries {
  const dictionary = objects.resolve(value);
  if (!(dictionary instanceof PDFDict)) return new Map();
  return new Map(dictionary.entries().map(([name, each]) => [decoded ? name.decodeText() : name.asString(), each]));
}

/** From the reference of each page, as text, to its number. */
function pageNumbers(library: PdfLibrary, objects: PdfObjects, root: PDFObject | undefined): Map<string, number> {
  const numbers = new Map<string, number>();
  const visit = (reference: PDFObject | undefined): void => {
    const children = objects.resolve(entries(library, objects, reference).get('/Kids'));
    if (children instanceof library.PDFArray) for (const child of children.asArray()) visit(child);
    else numbers.set(String(reference), numbers.size + 1);
  };
  if (root) visit(root);
  return numbers;
}

/** A destination is an array that starts with its page, or a dictionary that holds that array. */
function firstOf(library: PdfLibrary, objects: PdfObjects, value: PDFObject): PDFObject | undefined {
  const found = objects.resolve(value);
  const target = found instanceof library.PDFDict ? objects.resolve(found.get(library.PDFName.of('D'))) : found;
  return target instanceof library.PDFArray ? target.get(0) : undefined;
}
