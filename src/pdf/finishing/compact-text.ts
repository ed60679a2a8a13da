/** From the name of a font in a page's resources, `F4`, to the width of each of its glyphs, in thousandths of its size. */
export type GlyphWidths = (font: string) => ((glyph: number) => number) | undefined;

/** A text as Chromium writes it: a font, a matrix, then a glyph at a time, each moved to its place. */
const textObject = /\/(\S+) ([\d.]+) Tf\n([-\d. ]+ Tm)\n((?:(?:-?[\d.]+ -?[\d.]+ Td )?<[\dA-Fa-f]+> Tj\n)+)(?=ET\b)/g;
const shown = /(?:(-?[\d.]+) (-?[\d.]+) Td )?<([\dA-Fa-f]+)> Tj\n/g;
const digitsOfGlyph = 4;

/**
 * Writes the glyphs of a line in one operator: less than half the bytes, at the same places to half a thousandth of the
 * size of the font. What does not look as Chromium writes it stays as it is.
 *
 * @param stream the content of a page, a character a byte
 */
export function compactText(stream: string, widthsOf: GlyphWidths): string {
  return stream.replaceAll(textObject, (found, font: string, size: string, matrix: string, glyphs: string) => {
    const width = widthsOf(font);
    return width ? `/${font} ${size} Tf\n${matrix}\n${linesOf(glyphs, Number(size), width)}` : found;
  });
}

function linesOf(glyphs: string, size: number, width: (glyph: number) => number): string {
  const unit = size / 1000;
  const lines: string[] = [];
  let pieces = '';
  let digits = '';
  // how far from the beginning of the line, as Chromium has it and as the operators so far have it
  let wanted = 0;
  let reached = 0;
  const endLine = (): void => {
    if (digits !== '') pieces += `<${digits}>`;
    lines.push(`[${pieces}] TJ\n`);
    pieces = '';
    digits = '';
  };
  for (const [, across, down, text = ''] of glyphs.matchAll(shown)) {
    if (across !== undefined && down !== undefined) {
      wanted += Number(across);
      if (Number(down) === 0) {
        const gap = Math.round((reached - wanted) / unit);
        if (gap !== 0) {
          pieces += `<${digits}>${gap}`;
          digits = '';
          reached -= gap * unit;
        }
      } else {
        endLine();
        lines.push(`${rounded(wanted)} ${down} Td\n`);
        wanted = 0;
        reached = 0;
      }
    }
    digits += text;
    for (let at = 0; at < text.length; at += digitsOfGlyph)
      reached += width(Number.parseInt(text.slice(at, at + digitsOfGlyph), 16)) * unit;
  }
  endLine();
  return lines.join('');
}

const rounded = (length: number): number => Number(length.toFixed(4));
