import { zlibSync } from 'fflate';

import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';

/** More in a stream compress better; a reader has to unpack a whole stream for one of them. */
const objectsInAStream = 200;

type Numbered = [PDFRef, PDFObject];

/** Where an object is: at an offset of the file, or at an index of a packed stream. */
type Place = readonly [kind: 1 | 2, where: number, index: number];

/**
 * The file, with its small objects in compressed streams (ISO 32000-1, 7.5.7, 7.5.8): less than half the size. The
 * library can write such files, but looks through all objects again for each.
 */
export async function save({ PDFStream }: PdfLibrary, document: PDFDocument): Promise<Uint8Array> {
  await document.flush();
  const { context } = document;
  const all = context.enumerateIndirectObjects();
  const packed = all.filter(([, value]) => !(value instanceof PDFStream));
  const places = new Map<number, Place>();
  const pieces: Uint8Array[] = [];
  let length = 0;
  const write = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const writeObject = ([reference, value]: Numbered): void => {
    places.set(reference.objectNumber, [1, length, 0]);
    write(Buffer.from(`${reference.objectNumber} 0 obj\n`));
    write(bytesOf(value));
    write(Buffer.from('\nendobj\n'));
  };

  // four bytes above 127 tell programs that this is no text (7.5.2)
  write(Buffer.from('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n', 'latin1'));
  for (const each of all) if (each[1] instanceof PDFStream) writeObject(each);
  for (let from = 0; from < packed.length; from += objectsInAStream) {
    const objects = packed.slice(from, from + objectsInAStream);
    const reference = context.nextRef();
    for (const [index, [each]] of objects.entries()) places.set(each.objectNumber, [2, reference.objectNumber, index]);
    writeObject([reference, streamOf(document, objects)]);
  }
  const reference = context.nextRef();
  const start = length;
  places.set(reference.objectNumber, [1, start, 0]);
  writeObject([reference, crossReferences(document, places, reference.objectNumber + 1)]);
  write(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(pieces, length);
}

function bytesOf(value: PDFObject): Uint8Array {
  const bytes = new Uint8Array(value.sizeInBytes());
  value.copyBytesInto(bytes, 0);
  return bytes;
}

function streamOf(document: PDFDocument, objects: readonly Numbered[]): PDFObject {
  const contents = objects.map(([, value]) => bytesOf(value));
  let offset = 0;
  const head = objects
    .map(([{ objectNumber }], index) => {
      const entry = `${objectNumber} ${offset} `;
      offset += (contents[index]?.length ?? 0) + 1;
      return entry;
    })
    .join('');
  const separated = contents.flatMap((each) => [each, newLine]);
  return packedStream(document, Buffer.concat([Buffer.from(head), ...separated]), {
    Type: 'ObjStm',
    N: objects.length,
    First: head.length,
  });
}

const newLine = Buffer.from('\n');

function crossReferences(document: PDFDocument, places: ReadonlyMap<number, Place>, size: number): PDFObject {
  const { ID, Info, Root } = document.context.trailerInfo;
  const widths = [1, 4, 2] as const;
  const table = Buffer.alloc(size * widths.reduce((sum, width) => sum + width, 0));
  for (let number = 0; number < size; number += 1) {
    // what no object has is free, and the first of the free ones names itself
    const [kind, where, index] = places.get(number) ?? [0, 0, number === 0 ? 65_535 : 0];
    let at = number * 7;
    at = table.writeUInt8(kind, at);
    at = table.writeUInt32BE(where, at);
    table.writeUInt16BE(index, at);
  }
  return packedStream(document, table, { Type: 'XRef', Size: size, W: [...widths], ID, Info, Root });
}

/** Written in JavaScript, since what zlib makes differs between versions and machines. */
function packedStream(
  { context }: PDFDocument,
  content: Uint8Array,
  entries: Parameters<typeof context.stream>[1],
): PDFObject {
  return context.stream(zlibSync(content), { ...entries, Filter: 'FlateDecode' });
}
