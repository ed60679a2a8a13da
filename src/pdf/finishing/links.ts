import type { PDFContext, PDFDict as Dictionary, PDFObject } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';

/**
 * Says in words where each link leads (ISO 14289-1, 7.18.5): readers tell it where the text of the link does not.
 *
 * @param words by what a link of the page names, `#id` or an address
 */
export function describeLinks(library: PdfLibrary, context: PDFContext, words: ReadonlyMap<string, string>): void {
  const { PDFDict, PDFHexString, PDFName } = library;
  for (const [, value] of context.enumerateIndirectObjects()) {
    if (!(value instanceof PDFDict) || value.get(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
    const target = targetOf(library, value);
    value.set(PDFName.of('Contents'), PDFHexString.fromText(words.get(target) ?? target.replace(/^#/, '')));
  }
}

/** `#id` or an address, as the page wrote it. */
function targetOf({ PDFDict, PDFHexString, PDFName, PDFString }: PdfLibrary, link: Dictionary): string {
  const textOf = (found: PDFObject | undefined): string | undefined => {
    if (found instanceof PDFName || found instanceof PDFString || found instanceof PDFHexString)
      return found.decodeText();
    return undefined;
  };
  const action = link.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? textOf(action.lookup(PDFName.of('URI'))) : undefined;
  if (address !== undefined) return address;
  const destination =
    link.lookup(PDFName.of('Dest')) ?? (action instanceof PDFDict ? action.lookup(PDFName.of('D')) : undefined);
  return `#${textOf(destination) ?? ''}`;
}
