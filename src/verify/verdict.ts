import { compareData, type Json } from './compare-data.ts';
import { compareAttachments, compareSources, dataFile, sourcesFile, type Files } from './compare-files.ts';
import { comparePages } from './compare-pages.ts';
import type { Difference, DifferenceOf } from './difference.ts';
import type { MetadataField, PdfClaims, PdfContents } from './pdf-contents.ts';

/**
 * What came out: every byte is the same; all that is read is the same, but another browser or another version of piao made
 * it; or something differs.
 */
export type Verdict =
  | { readonly verdict: 'identical' }
  | { readonly verdict: 'same-content'; readonly otherBrowser: boolean; readonly otherVersion: boolean }
  | { readonly verdict: 'different'; readonly differences: readonly Difference[] };

/** A PDF as it is compared. */
export interface ReadPdf {
  readonly bytes: Uint8Array;
  readonly claims: PdfClaims;
  readonly contents: PdfContents;
  /** The sources that it carries. */
  readonly sources: Files;
}

/** Compares a PDF with the one that is made of the sources; that their bytes differ is known. */
export function verdictOf(there: ReadPdf, here: ReadPdf): Verdict {
  const differences = [
    ...filesApart(there, here),
    ...comparePages(there.contents, here.contents),
    ...metadataApart(there.claims, here.claims),
  ];
  if (differences.length > 0) return { verdict: 'different', differences };
  const otherBrowser = there.claims.browser !== here.claims.browser;
  const otherVersion = there.claims.version !== here.claims.version;
  if (!otherBrowser && !otherVersion) return { verdict: 'different', differences: [{ kind: 'bytes' }] };
  return { verdict: 'same-content', otherBrowser, otherVersion };
}

/** Attachments; those of which the content can be told are told by it. */
function filesApart(there: ReadPdf, here: ReadPdf): readonly Difference[] {
  const attachments = compareAttachments(there.claims.attachments, here.claims.attachments);
  const told = attachments.flatMap((one): readonly Difference[] => {
    if (one.change !== 'changed') return [one];
    if (one.file === dataFile) {
      const apart = dataApart(there.claims, here.claims);
      return apart.length > 0 ? apart : [one];
    }
    if (one.file === sourcesFile) {
      const apart = compareSources(there.sources, here.sources);
      return apart.length > 0 ? apart : [{ ...one, change: 'resaved' }];
    }
    return [one];
  });
  const rank = (one: Difference): number => ['attachment', 'data', 'source'].indexOf(one.kind);
  return told.toSorted((one, other) => rank(one) - rank(other));
}

/** What the data say otherwise; nothing where they cannot be read, or are only written otherwise. */
function dataApart(there: PdfClaims, here: PdfClaims): readonly DifferenceOf<'data'>[] {
  const theirs = dataIn(there);
  const ours = dataIn(here);
  return theirs === undefined || ours === undefined ? [] : compareData(theirs, ours);
}

function dataIn({ attachments }: PdfClaims): Json | undefined {
  const found = attachments.find(({ file }) => file === dataFile);
  try {
    return found && (JSON.parse(new TextDecoder().decode(found.content)) as Json);
  } catch {
    return undefined;
  }
}

function metadataApart(there: PdfClaims, here: PdfClaims): readonly DifferenceOf<'metadata'>[] {
  const fields = [...new Set<MetadataField>([...here.metadata.keys(), ...there.metadata.keys()])];
  const apart = fields.flatMap((field): readonly DifferenceOf<'metadata'>[] => {
    const theirs = there.metadata.get(field);
    const ours = here.metadata.get(field);
    return theirs === ours ? [] : [{ kind: 'metadata', field, there: theirs, here: ours }];
  });
  // the packet repeats the fields: it is told only where it alone differs
  return apart.length > 1 ? apart.filter(({ field }) => field !== 'XMP') : apart;
}
