import type { PDFObject } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';
import type { GlyphWidths } from './compact-text.ts';

type Width = (glyph: number) => number;

/** Reads the widths of the fonts of pages (ISO 32000-1, 9.7.4.3), each font once. */
export function glyphWidths(library: PdfLibrary): (page: PDFObject) => GlyphWidths {
  const { PDFArray, PDFDict, PDFName } = library;
  const known = new Map<PDFObject, Width | undefined>();
  const at = (value: PDFObject | undefined, ...keys: readonly string[]): PDFObject | undefined =>
    keys.reduce((found, key) => (found instanceof PDFDict ? found.lookup(PDFName.of(key)) : undefined), value);
  const read = (font: PDFObject): Width | undefined => {
    const descendants = at(font, 'DescendantFonts');
    const descendant = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
    return at(font, 'Encoding') === PDFName.of('Identity-H') && descendant
      ? widthOf(library, at(descendant, 'W'), at(descendant, 'DW'))
      : undefined;
  };
  return (page) => {
    const fonts = at(page, 'Resources', 'Font');
    return (name) => {
      const font = at(fonts, name);
      if (!font) return undefined;
      if (!known.has(font)) known.set(font, read(font));
      return known.get(font);
    };
  };
}

const defaultOfStandard = 1000;

function widthOf(
  { PDFArray, PDFNumber }: PdfLibrary,
  written: PDFObject | undefined,
  usual: PDFObject | undefined,
): Width {
  const widths = new Map<number, number>();
  const list = written instanceof PDFArray ? written : undefined;
  const numberAt = (array: typeof list, index: number): number => {
    const value = array?.lookup(index);
    return value instanceof PDFNumber ? value.asNumber() : 0;
  };
  for (let index = 0; index + 1 < (list?.size() ?? 0);) {
    const first = numberAt(list, index);
    const next = list?.lookup(index + 1);
    if (next instanceof PDFArray) {
      for (let offset = 0; offset < next.size(); offset += 1) widths.set(first + offset, numberAt(next, offset));
      index += 2;
    } else {
      for (let glyph = first; glyph <= numberAt(list, index + 1); glyph += 1)
        widths.set(glyph, numberAt(list, index + 2));
      index += 3;
    }
  }
  const other = usual instanceof PDFNumber ? usual.asNumber() : defaultOfStandard;
  return (glyph) => widths.get(glyph) ?? other;
}
