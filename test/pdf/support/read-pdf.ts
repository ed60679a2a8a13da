import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly title: unknown;
  readonly language: unknown;
  readonly tagged: boolean;
  /** The titles of the outline, with those below indented by two spaces a level. */
  readonly outline: readonly string[];
  /** The text of each page, its white space reduced to single spaces. */
  readonly pages: readonly string[];
  /** The size of each page, in points. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** Types of the structure elements of all pages. */
  readonly structure: ReadonlySet<string>;
}

/** Reads a PDF with a reader that shares nothing with the code under test. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false }).promise;
  try {
    const { info } = await document.getMetadata();
    const found = info as Readonly<Record<string, unknown>>; // pdfjs types it as `Object`
    const pages: string[] = [];
    const sizes: ReadPdf['sizes'][number][] = [];
    const structure = new Set<string>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      sizes.push({ width: right - left, height: top - bottom });
      const { items } = await page.getTextContent();
      pages.push(
        items
          .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
          .join('')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      );
      collect(await page.getStructTree(), structure);
    }
    return {
      title: found['Title'],
      language: found['Language'],
      tagged: (await document.getMarkInfo())?.Marked === true,
      outline: outlineTitles(await document.getOutline()),
      pages,
      sizes,
      structure,
    };
  } finally {
    await document.destroy();
  }
}

interface Titled {
  readonly title: string;
  readonly items: readonly Titled[];
}

function outlineTitles(items: readonly Titled[] | null, indent = ''): string[] {
  return (items ?? []).flatMap((item) => [indent + item.title, ...outlineTitles(item.items, `${indent}  `)]);
}

function collect(node: unknown, types: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node && typeof node.role === 'string') types.add(node.role);
  if ('children' in node && Array.isArray(node.children)) for (const child of node.children) collect(child, types);
}

/** Counts the fonts of a subtype: Chromium writes its dictionaries in the clear. */
export function countFonts(bytes: Uint8Array, subtype: string): number {
  return Buffer.from(bytes).toString('latin1').split(`/Subtype /${subtype}`).length - 1;
}
