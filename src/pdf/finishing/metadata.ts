import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PdfDescription } from '../pdf-description.ts';
import type { PdfLibrary } from '../pdf-library.ts';
import { xmpOf } from './xmp.ts';

/**
 * Writes what the document says of itself, twice, as ISO 19005-3 (6.6.2, 6.6.3) wants: in the dictionary of PDF and as
 * XMP, the one in step with the other.
 */
export function describeDocument(
  library: PdfLibrary,
  document: PDFDocument,
  description: PdfDescription,
  browser: string,
): void {
  const { PDFHexString, PDFName, PDFRef, PDFString } = library;
  const { body, language, program, subjects } = description;
  const { catalog, context } = document;
  const date = new Date(description.date);
  const title = titleOf(description);
  const written = PDFString.fromDate(date);
  const information = {
    Title: PDFHexString.fromText(title),
    Author: PDFHexString.fromText(body),
    ...(subjects.length > 0 ? { Keywords: PDFHexString.fromText(subjects.join(', ')) } : {}),
    Creator: PDFHexString.fromText(program),
    Producer: PDFHexString.fromText(browser),
    CreationDate: written,
    ModDate: written,
  };
  // in the place of Chromium's own, which the clock made
  const place = context.trailerInfo.Info instanceof PDFRef ? context.trailerInfo.Info : context.nextRef();
  context.assign(place, context.obj(information));
  context.trailerInfo.Info = place;
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  const xmp = new TextEncoder().encode(
    xmpOf({ ...description, title, browser, instant: date.toISOString().replace(/\.\d+Z$/, 'Z') }),
  );
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })));
}

/** `Piano integrato di attività e organizzazione 2022-2024 – Comune di Alessandria`. */
function titleOf({ body, draft, title, years }: PdfDescription): string {
  const named = [`${title} ${years}`.trim(), body].filter(Boolean).join(' – ');
  return draft ? `BOZZA – ${named}` : named;
}
