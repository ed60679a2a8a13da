import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, type PDFPage } from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';

/** A PDF that somebody changed and saved. */
export async function changedPdf(
  bytes: Uint8Array,
  change: (document: PDFDocument) => void | Promise<void>,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  await change(document);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** What a page is painted with, changed. */
export function repaint(document: PDFDocument, page: number, change: (text: string) => string): void {
  const { node } = pageOf(document, page);
  const reference = node.get(PDFName.of('Contents'));
  const stream = document.context.lookup(reference);
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('no stream of content');
  const text = inflateSync(stream.contents).toString('latin1');
  const changed = change(text);
  if (changed === text) throw new Error('nothing changed');
  document.context.assign(reference, document.context.flateStream(Buffer.from(changed, 'latin1')));
}

/** A page by its number, from 1. */
export function pageOf(document: PDFDocument, page: number): PDFPage {
  const found = document.getPages()[page - 1];
  if (!found) throw new Error(`no page ${page}`);
  return found;
}

/** The names of the files in a PDF and what stands for each, as the tree of names has them. */
function attachmentsIn({ catalog, context }: PDFDocument): PDFArray {
  const names = context.lookup(catalog.get(PDFName.of('Names')), PDFDict);
  const files = context.lookup(names.get(PDFName.of('EmbeddedFiles')), PDFDict);
  return context.lookup(files.get(PDFName.of('Names')), PDFArray);
}

/** The specification of a file in a PDF. */
function specificationOf(document: PDFDocument, file: string): { readonly at: number; readonly dictionary: PDFDict } {
  const list = attachmentsIn(document);
  for (let at = 0; at < list.size(); at += 2) {
    const dictionary = document.context.lookup(list.get(at + 1), PDFDict);
    const name = dictionary.get(PDFName.of('UF')) as { decodeText?(): string } | undefined;
    if (name?.decodeText?.() === file) return { at, dictionary };
  }
  throw new Error(`no attachment ${file}`);
}

/** Puts something else into an attachment. */
export function replaceAttachment(document: PDFDocument, file: string, change: (content: Buffer) => Uint8Array): void {
  const { context } = document;
  const { dictionary } = specificationOf(document, file);
  const streams = context.lookup(dictionary.get(PDFName.of('EF')), PDFDict);
  const reference = streams.get(PDFName.of('F'));
  const stream = context.lookup(reference);
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('no file');
  context.assign(reference, context.flateStream(change(inflateSync(stream.contents))));
}

/** Takes an attachment out, wherever it is named. */
export function removeAttachment(document: PDFDocument, file: string): void {
  const { catalog, context } = document;
  const list = attachmentsIn(document);
  const { at } = specificationOf(document, file);
  const reference = list.get(at + 1);
  list.remove(at + 1);
  list.remove(at);
  const associated = context.lookup(catalog.get(PDFName.of('AF')));
  if (associated instanceof PDFArray) {
    const place = associated.asArray().indexOf(reference);
    if (place !== -1) associated.remove(place);
  }
  if (reference instanceof PDFRef) context.delete(reference);
}

/** The XMP packet, changed. */
export function changeXmp(document: PDFDocument, change: (packet: string) => string): void {
  const { catalog, context } = document;
  const reference = catalog.get(PDFName.of('Metadata'));
  const stream = context.lookup(reference);
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('no metadata');
  const packet = new TextDecoder().decode(stream.contents);
  const changed = change(packet);
  if (changed === packet) throw new Error('nothing changed');
  context.assign(reference, context.stream(new TextEncoder().encode(changed), { Type: 'Metadata', Subtype: 'XML' }));
}
