import type { PDFObject } from '@cantoo/pdf-lib';

/** A PDF's objects, found by reference. */
export interface PdfObjects {
  /** The document's root, or the reference to it. */
  readonly catalog: PDFObject;
  /** The object itself for a reference, anything else unchanged. */
  resolve(value: PDFObject | undefined): PDFObject | undefined;
}

const entryLength = 20;

/**
 * Finds the objects of a PDF with one plain cross-reference table, as Chromium writes it, parsing only those that are
 * asked for: parsing all of a tagged PDF costs a third of printing it. `undefined` for a PDF of another make.
 */
export function indirectObjects(
  { PDFContext, PDFDict, PDFName, PDFObjectParser, PDFRef }: typeof import('@cantoo/pdf-lib'),
  bytes: Uint8Array,
): PdfObjects | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (start: number, length: number): string => file.toString('latin1', start, start + length);
  const context = PDFContext.create();
  const parseAt = (offset: number): PDFObject =>
    PDFObjectParser.forBytes(bytes.subarray(offset), context).parseObject();

  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text(file.length - 64, 64))?.[1]);
  const head = /^xref\s+0 (\d+)\s+/.exec(text(tableAt, 40));
  if (!head) return undefined;
  const first = tableAt + head[0].length;
  const count = Number(head[1]);
  const trailerAt = first + count * entryLength;
  if (!/^trailer\s/.test(text(trailerAt, 9))) return undefined;
  const trailer = parseAt(trailerAt + 'trailer'.length);
  if (!(trailer instanceof PDFDict) || trailer.has(PDFName.of('Prev'))) return undefined;
  const catalog = trailer.get(PDFName.of('Root'));

  const parsed = new Map<number, PDFObject | undefined>();
  const read = (number: number): PDFObject | undefined => {
    if (number >= count) return undefined;
    const offset = Number(text(first + number * entryLength, 10));
    const header = /^\d+ \d+ obj\s*/.exec(text(offset, 40));
    return header ? parseAt(offset + header[0].length) : undefined;
  };
  const resolve = (value: PDFObject | undefined): PDFObject | undefined => {
    if (!(value instanceof PDFRef)) return value;
    const number = value.objectNumber;
    if (!parsed.has(number)) parsed.set(number, read(number));
    return parsed.get(number);
  };
  return catalog ? { catalog, resolve } : undefined;
}
