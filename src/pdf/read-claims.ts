import { inflateSync } from 'node:zlib';

import type { PDFDict, PDFDocument, PDFObject, PDFRawStream } from '@cantoo/pdf-lib';

import type { EmbeddedFile, MetadataField, PdfClaims } from '../verify/pdf-contents.ts';
import { largestArchive } from '../data/archive-error.ts';
import { loadPdfLibrary, type PdfLibrary } from './pdf-library.ts';
import type { Answer, ReadFault } from '../verify/read-fault.ts';
import { fieldsOfPiao } from './xmp-fields.ts';

/** Bytes to which the metadata may unpack. */
const mostMetadata = 2 ** 24;

/** Bytes from the end in which the mark of the end stands (ISO 32000-1, annex H, implementation note 18). */
const endsWithin = 1024;

/** What a PDF says of its making, and what it carries. Of a PDF that cannot be read, or is not of piao, why. */
export async function readClaims(bytes: Uint8Array): Promise<Answer<PdfClaims>> {
  const fault = faultOfForm(bytes);
  if (fault) return { fault };
  try {
    const library = await loadPdfLibrary();
    return claimsOf(
      library,
      await library.PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY }),
    );
  } catch (error) {
    if (error instanceof Unreadable) return error.answer;
    // the contents of an encrypted file are no contents to who has not the key
    return { fault: isEncrypted(bytes) ? 'encrypted' : 'damaged' };
  }
}

function faultOfForm(bytes: Uint8Array): ReadFault | undefined {
  if (bytes.length === 0) return 'empty';
  if (!latin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'not-pdf';
  return latin(bytes.subarray(-endsWithin)).includes('%%EOF') ? undefined : 'truncated';
}

/** Whether a trailer, which is never encrypted itself, speaks of encryption (ISO 32000-1, 7.6.1). */
function isEncrypted(bytes: Uint8Array): boolean {
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(latin(bytes));
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Stops the reading with what to answer. */
class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly answer: { readonly fault: ReadFault; readonly file?: string };

  constructor(fault: ReadFault, file?: string) {
    super(fault);
    this.answer = file === undefined ? { fault } : { fault, file };
  }
}

function claimsOf(library: PdfLibrary, document: PDFDocument): Answer<PdfClaims> {
  if (document.isEncrypted) return { fault: 'encrypted' };
  const packet = metadataPacket(library, document);
  const fields = fieldsOfPiao(packet);
  const version = fields?.get('versione');
  const browser = fields?.get('browser');
  if (!fields || !version || !browser) return { fault: 'foreign' };
  const metadata = new Map<MetadataField, string>();
  for (const [field, text] of informationOf(library, document)) metadata.set(field, alike(text, version, browser));
  metadata.set('XMP', alike(packet, version, browser));
  return {
    value: {
      version,
      browser,
      part: fields.get('parte'),
      draft: fields.get('bozza') === 'true',
      day: fields.get('giorno'),
      metadata,
      attachments: attachmentsOf(library, document),
    },
  };
}

/** A text of which the parts that no two makings share are taken out: versions, and the ids that come from the bytes. */
function alike(text: string, version: string, browser: string): string {
  return text
    .replaceAll(browser, '(browser)')
    .replaceAll(`piao ${version}`, 'piao (version)')
    .replaceAll(/(versione\s*(?:>|=\s*["']))[^<"']*/g, '$1(version)')
    .replaceAll(/uuid:[\da-f-]{36}/gi, 'uuid:(id)');
}

function metadataPacket(library: PdfLibrary, { catalog, context }: PDFDocument): string {
  const stream = context.lookup(catalog.get(library.PDFName.of('Metadata')));
  if (!(stream instanceof library.PDFRawStream)) return '';
  return new TextDecoder().decode(unpacked(library, stream, mostMetadata));
}

/** The document information dictionary, of which piao writes these (ISO 32000-1, 14.3.3). */
const informationFields = [
  'Title',
  'Author',
  'Subject',
  'Keywords',
  'Creator',
  'Producer',
  'CreationDate',
  'ModDate',
] as const;

function informationOf(library: PdfLibrary, { context }: PDFDocument): readonly (readonly [MetadataField, string])[] {
  const found = context.lookup(context.trailerInfo.Info);
  if (!(found instanceof library.PDFDict)) return [];
  return informationFields.flatMap((field) => {
    const text = textAt(library, found, field);
    return text === undefined ? [] : [[field, text] as const];
  });
}

/** Every file in a PDF, by name, whatever names it: the tree of names, the document, or a note on a page. */
function attachmentsOf(library: PdfLibrary, { catalog, context }: PDFDocument): readonly EmbeddedFile[] {
  const { PDFArray, PDFDict, PDFName } = library;
  const specifications = new Set<PDFDict>();
  const consider = (value: PDFObject | undefined): void => {
    const found = context.lookup(value);
    if (found instanceof PDFDict && context.lookup(found.get(PDFName.of('EF'))) instanceof PDFDict)
      specifications.add(found);
  };
  for (const [, object] of context.enumerateIndirectObjects()) {
    consider(object);
    if (!(object instanceof PDFDict)) continue;
    consider(object.get(PDFName.of('FS')));
    for (const key of ['Names', 'AF']) {
      const list = context.lookup(object.get(PDFName.of(key)));
      if (list instanceof PDFArray) for (const entry of list.asArray()) consider(entry);
    }
  }
  const associated = context.lookup(catalog.get(PDFName.of('AF')));
  if (associated instanceof PDFArray) for (const entry of associated.asArray()) consider(entry);
  let room = largestArchive;
  const files = [...specifications].map((specification) => {
    const file = embeddedFile(library, specification, room);
    room -= file.content.length;
    return file;
  });
  return files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** @param room the bytes to which it may unpack */
function embeddedFile(library: PdfLibrary, specification: PDFDict, room: number): EmbeddedFile {
  const { PDFDict, PDFName, PDFRawStream } = library;
  const file = textAt(library, specification, 'UF') ?? textAt(library, specification, 'F') ?? '';
  const streams = specification.lookupMaybe(PDFName.of('EF'), PDFDict);
  const stream = streams?.lookup(PDFName.of(streams.has(PDFName.of('UF')) ? 'UF' : 'F'));
  if (!(stream instanceof PDFRawStream)) throw new Unreadable('attachment-damaged', file);
  const relationship = specification.lookup(PDFName.of('AFRelationship'));
  return {
    file,
    content: unpacked(library, stream, room, file),
    description: textAt(library, specification, 'Desc') ?? '',
    relationship: relationship instanceof PDFName ? relationship.decodeText() : '',
  };
}

/** What a stream holds, packed as piao and common programs pack; `file` is the attachment that it is. */
function unpacked(library: PdfLibrary, stream: PDFRawStream, room: number, file?: string): Uint8Array {
  const { PDFArray, PDFName } = library;
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const filters = filter instanceof PDFArray ? filter.asArray().map(String) : filter ? [String(filter)] : [];
  const damaged = new Unreadable(file === undefined ? 'damaged' : 'attachment-damaged', file);
  const tooLarge = new Unreadable(file === undefined ? 'too-heavy' : 'attachment-too-large', file);
  if (filters.some((one) => one !== '/FlateDecode') || filters.length > 1) throw damaged;
  if (filters.length === 0) {
    if (stream.contents.length > room) throw tooLarge;
    return stream.contents;
  }
  try {
    return inflateSync(stream.contents, { maxOutputLength: Math.max(room, 1) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge : damaged;
  }
}

function textAt(
  { PDFHexString, PDFName, PDFString }: PdfLibrary,
  dictionary: PDFDict,
  key: string,
): string | undefined {
  const found = dictionary.lookup(PDFName.of(key));
  return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : undefined;
}
