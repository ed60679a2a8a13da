import type { PDFContext, PDFDict as Dictionary, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';

/**
 * The heads that a table has again on each page on which it goes on, as identifiers of content by page. Chromium ties them
 * all to the one cell, whose words a reader would then say as often as there are pages.
 */
export function repeatedHeads(library: PdfLibrary, context: PDFContext): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef: Reference } = library;
  const [kids, page, type] = [PDFName.of('K'), PDFName.of('Pg'), PDFName.of('S')];
  const repeated = new Map<PDFRef, Set<number>>();

  /** What an element holds, on which page, in order. */
  const contentOf = (
    value: PDFObject | undefined,
    around: PDFObject | undefined,
  ): readonly (readonly [PDFRef, number])[] => {
    const found = value instanceof Reference ? context.lookup(value) : value;
    if (found instanceof PDFNumber) return around instanceof Reference ? [[around, found.asNumber()]] : [];
    if (found instanceof PDFArray) return found.asArray().flatMap((each) => contentOf(each, around));
    if (!(found instanceof PDFDict)) return [];
    const where = found.get(page) ?? around;
    return contentOf(found.has(type) ? found.get(kids) : found.get(PDFName.of('MCID')), where);
  };

  for (const [, value] of context.enumerateIndirectObjects()) {
    if (!(value instanceof PDFDict) || value.get(type) !== PDFName.of('TH') || !isHeadOfColumn(library, value))
      continue;
    const content = contentOf(value.get(kids), value.get(page));
    const [first] = content;
    for (const [where, identifier] of content) {
      if (where === first?.[0]) continue;
      const known = repeated.get(where) ?? new Set();
      repeated.set(where, known.add(identifier));
    }
  }
  return repeated;
}

function isHeadOfColumn({ PDFArray, PDFDict, PDFName }: PdfLibrary, cell: Dictionary): boolean {
  const attributes = cell.lookup(PDFName.of('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return all.some((each) => each instanceof PDFDict && each.get(PDFName.of('Scope')) === PDFName.of('Column'));
}
