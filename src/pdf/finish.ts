import { createHash, type Hash } from 'node:crypto';
import { inflateSync } from 'node:zlib';

import { zlibSync } from 'fflate';

import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { markArtifacts } from './finishing/artifacts.ts';
import { compactText, type GlyphWidths } from './finishing/compact-text.ts';
import { glyphWidths } from './finishing/glyph-widths.ts';
import { describeLinks } from './finishing/links.ts';
import { describeDocument } from './finishing/metadata.ts';
import { gatherParagraphs } from './finishing/paragraphs.ts';
import { nameColourSpace } from './finishing/output-intent.ts';
import { repeatedHeads } from './finishing/repeated-heads.ts';
import { save } from './finishing/save.ts';
import { mendStructure, type PageContent } from './finishing/structure.ts';
import type { PdfDescription } from './pdf-description.ts';
import { loadPdfLibrary, type PdfLibrary } from './pdf-library.ts';
import type { PrintedPdf } from './print.ts';

/**
 * Makes of a print a document for the archive and for everyone: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), with
 * the files that belong to it. The pages look as before; the tags that Chromium made stay, mended. The same print and
 * description give the same bytes.
 *
 * @throws Error when the print is not one of Chromium's, tagged
 */
export async function finishPdf(
  printed: Pick<PrintedPdf, 'bytes' | 'browser' | 'links'>,
  description: PdfDescription,
): Promise<Uint8Array> {
  const library = await loadPdfLibrary();
  const { PDFDict, PDFName } = library;
  const document = await library.PDFDocument.load(printed.bytes, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  const { catalog, context } = document;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) throw new Error('The print has no tags.');

  const digest = createHash('sha256');
  const widthsIn = glyphWidths(library);
  const repeated = repeatedHeads(library, context);
  const pages = document
    .getPages()
    .map((page) =>
      markPage(library, document, page, { digest, widths: widthsIn(page.node), repeated: repeated.get(page.ref) }),
    );
  mendStructure(library, context, root, pages);
  gatherParagraphs(library, context, root);
  describeLinks(library, context, printed.links);
  describeDocument(library, document, description, printed.browser);
  nameColourSpace(library, document);
  await attachFiles(library, document, description);

  digest.update(
    JSON.stringify({
      ...description,
      attachments: description.attachments.map(({ content: _content, ...named }) => named),
    }),
  );
  for (const { content } of description.attachments) digest.update(content);
  const identifier = library.PDFHexString.of(digest.digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([identifier, identifier]);
  return save(library, document);
}

interface Work {
  readonly digest: Hash;
  readonly widths: GlyphWidths;
  /** What stands on the page again. */
  readonly repeated: ReadonlySet<number> | undefined;
}

/** Rewrites what a page paints; adds what it painted to the digest. */
function markPage(
  { PDFName, PDFRawStream, PDFRef }: PdfLibrary,
  { context }: PDFDocument,
  { node, ref }: PDFPage,
  { digest, repeated, widths }: Work,
): PageContent {
  const reference = node.get(PDFName.of('Contents'));
  const stream = reference instanceof PDFRef ? context.lookup(reference) : undefined;
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream))
    throw new Error('A page without one stream of content.');
  const { text, ...content } = markArtifacts(
    compactText(inflateSync(stream.contents).toString('latin1'), widths),
    repeated,
  );
  const bytes = Buffer.from(text, 'latin1');
  digest.update(bytes);
  context.assign(reference, context.stream(zlibSync(bytes), { Filter: 'FlateDecode' }));
  return { page: ref, content };
}

async function attachFiles(
  { AFRelationship }: PdfLibrary,
  document: PDFDocument,
  { attachments, date }: PdfDescription,
): Promise<void> {
  const day = new Date(date);
  // a tree of names is sorted (ISO 32000-1, 7.9.6)
  for (const { content, description, file, mimeType, relationship } of attachments.toSorted((one, other) =>
    one.file < other.file ? -1 : 1,
  )) {
    await document.attach(content, file, {
      mimeType,
      description,
      creationDate: day,
      modificationDate: day,
      afRelationship: AFRelationship[relationship],
    });
  }
}
