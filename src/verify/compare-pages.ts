import { diffArrays } from 'diff';

import type { Difference, DifferenceOf } from './difference.ts';
import { beginning, excerpts } from './excerpt.ts';
import type { DocumentPart, PdfContents, PdfPage } from './pdf-contents.ts';

/** Insertions and deletions beyond which two texts are not told apart: to look for more would take ever longer. */
const mostEdits = 4000;

/** A text with its place. */
interface Placed {
  readonly page: number;
  readonly heading: string | undefined;
  readonly role: string;
  readonly text: string;
}

/** What differs on the pages of two PDFs and around them: text first, then tags, links, drawing. */
export function comparePages(there: PdfContents, here: PdfContents): readonly Difference[] {
  const pages: readonly Difference[] =
    there.pages.length === here.pages.length
      ? []
      : [{ kind: 'pages', there: there.pages.length, here: here.pages.length }];
  return [
    ...pages,
    ...compareTexts(there, here),
    ...pagesApart('structure', there, here),
    ...compareLinks(there, here),
    ...pagesApart('drawing', there, here),
    ...documentApart(there, here),
  ];
}

function compareTexts(there: PdfContents, here: PdfContents): readonly Difference[] {
  const theirs = placed(there);
  const ours = placed(here);
  const changes = diffArrays(theirs.map(keyOf), ours.map(keyOf), { maxEditLength: mostEdits });
  if (!changes) return [{ kind: 'texts' }];
  const differences: Difference[] = [];
  let atTheirs = 0;
  let atOurs = 0;
  for (let index = 0; index < changes.length; index += 1) {
    const change = changes[index];
    if (!change?.added && !change?.removed) {
      atTheirs += change?.count ?? 0;
      atOurs += change?.count ?? 0;
      continue;
    }
    // what goes and what comes in its place stand side by side, in either order
    const next = changes[index + 1];
    const isPair = next !== undefined && (change.added ? next.removed : next.added);
    const removed = (change.removed ? change : isPair ? next : undefined)?.count ?? 0;
    const added = (change.added ? change : isPair ? next : undefined)?.count ?? 0;
    differences.push(...textsApart(theirs.slice(atTheirs, atTheirs + removed), ours.slice(atOurs, atOurs + added)));
    atTheirs += removed;
    atOurs += added;
    if (isPair) index += 1;
  }
  return differences;
}

/** Texts that stand in the same place of two PDFs, one against the other as far as they go. */
function textsApart(theirs: readonly Placed[], ours: readonly Placed[]): readonly DifferenceOf<'text'>[] {
  const length = Math.max(theirs.length, ours.length);
  return Array.from({ length }, (_, index): readonly DifferenceOf<'text'>[] => {
    const one = theirs[index];
    const other = ours[index];
    const place = one ?? other;
    if (!place) return [];
    const where = { kind: 'text', page: place.page, heading: place.heading } as const;
    if (!one || !other) return [{ ...where, there: one && beginning(one.text), here: other && beginning(other.text) }];
    // only the tag is another: that is told with the structure
    return one.text === other.text ? [] : [{ ...where, ...excerpts(one.text, other.text) }];
  }).flat();
}

/** The texts of all pages, each with the nearest heading before it. */
function placed({ pages }: PdfContents): readonly Placed[] {
  let heading: string | undefined;
  return pages.flatMap(({ blocks }, index) =>
    blocks.map(({ role, text }) => {
      const isHeading = /^H\d?$/.test(role);
      if (isHeading) heading = text;
      const isOutside = role === 'Artifact';
      return { page: index + 1, heading: isHeading || isOutside ? undefined : heading, role, text };
    }),
  );
}

function keyOf({ role, text }: Placed): string {
  return `${role} ${text}`;
}

function pagesApart(kind: 'structure' | 'drawing', there: PdfContents, here: PdfContents): readonly Difference[] {
  const pages = pairs(there, here).flatMap(([theirs, ours, page]) => (theirs[kind] === ours[kind] ? [] : [page]));
  return pages.length > 0 ? [{ kind, pages }] : [];
}

function compareLinks(there: PdfContents, here: PdfContents): readonly DifferenceOf<'link'>[] {
  return pairs(there, here).flatMap(([theirs, ours, page]) => {
    const length = Math.max(theirs.links.length, ours.links.length);
    return Array.from({ length }, (_, index): readonly DifferenceOf<'link'>[] => {
      const one = theirs.links[index];
      const other = ours.links[index];
      return one === other ? [] : [{ kind: 'link', page, there: one, here: other }];
    }).flat();
  });
}

/** The pages that both have, with their number from 1. */
function pairs(there: PdfContents, here: PdfContents): readonly (readonly [PdfPage, PdfPage, number])[] {
  return there.pages.flatMap((theirs, index) => {
    const ours = here.pages[index];
    return ours ? [[theirs, ours, index + 1] as const] : [];
  });
}

function documentApart(there: PdfContents, here: PdfContents): readonly DifferenceOf<'document'>[] {
  const parts = new Set<DocumentPart>([...here.document.keys(), ...there.document.keys()]);
  return [...parts]
    .filter((part) => there.document.get(part) !== here.document.get(part))
    .map((part) => ({ kind: 'document', part }));
}
