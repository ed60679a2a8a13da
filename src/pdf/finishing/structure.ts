import type { PDFArray as List, PDFContext, PDFDict as Dictionary, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { MarkedContent } from './artifacts.ts';
import type { PdfLibrary } from '../pdf-library.ts';

/** What was found of a page's content. */
export interface PageContent {
  readonly page: PDFRef;
  readonly content: Pick<MarkedContent, 'decorations' | 'kinds'>;
}

/** An element of the structure tree and the reference to it. */
interface Element {
  readonly reference: PDFRef;
  readonly dictionary: Dictionary;
}

/**
 * Mends the structure tree that Chromium made, and leaves the rest of it whole: names of PDF 2.0 are mapped to those of
 * PDF 1.7, decoration leaves it, what stands in an item of a list stands in its body, a bullet has a text, and a sign
 * with a name is no figure (ISO 14289-1, 7.1, 7.2, 7.3; ISO 32000-1, 14.8.4).
 */
export function mendStructure(
  library: PdfLibrary,
  context: PDFContext,
  root: Dictionary,
  pages: readonly PageContent[],
): void {
  const { PDFArray, PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber, PDFRef: Reference } = library;
  const name = (text: string) => PDFName.of(text);
  const [kids, type, page, alternative] = [name('K'), name('S'), name('Pg'), name('Alt')];
  const owners = contentOwners(library, context, root);

  root.set(name('RoleMap'), context.obj({ Em: 'Span', Strong: 'Span' }));

  const kidsOf = ({ dictionary }: Element): readonly PDFObject[] => {
    const found = dictionary.get(kids);
    const value = found instanceof Reference ? context.lookup(found) : found;
    if (value instanceof PDFArray) return value.asArray();
    return found === undefined ? [] : [found];
  };
  const typeOf = (kid: PDFObject): string | undefined => {
    const value = kid instanceof Reference ? context.lookup(kid) : kid;
    const found = value instanceof PDFDict ? value.get(type) : undefined;
    return found instanceof PDFName ? found.decodeText() : undefined;
  };

  for (const { page: where, content } of pages) {
    const owned = owners.get(where);
    if (!owned) continue;
    for (const identifier of content.decorations) {
      const owner = elementAt(library, context, owned, identifier);
      if (!owner) continue;
      const left = kidsOf(owner).filter((kid) => !isContent(library, kid, identifier, owner.dictionary, where));
      owner.dictionary.set(kids, context.obj([...left]));
      owned.set(identifier, PDFNull);
    }
    for (const [identifier, kind] of content.kinds) {
      const owner = elementAt(library, context, owned, identifier);
      if (!owner) continue;
      const own = typeOf(owner.dictionary);
      if (own === 'Lbl' && kind === 'drawing' && !owner.dictionary.has(name('ActualText')))
        owner.dictionary.set(name('ActualText'), PDFHexString.fromText('•'));
      if (own === 'Figure' && kind === 'text') owner.dictionary.set(type, name('Span'));
    }
  }

  const elements: Element[] = [];
  for (const [reference, value] of context.enumerateIndirectObjects())
    if (value instanceof PDFDict && value.has(type) && value.has(name('P')))
      elements.push({ reference, dictionary: value });

  for (const element of elements) {
    const own = typeOf(element.dictionary);
    // a name for a sign, such as the dash of an empty cell, makes it a figure around its text
    if (own === 'Figure' && kidsOf(element).length > 0 && holdsTextAlone(element))
      element.dictionary.set(type, name('Span'));
    if (own === 'LI') gatherBody(element);
  }

  function holdsTextAlone(element: Element): boolean {
    return element.dictionary.has(alternative) && kidsOf(element).every((kid) => typeOf(kid) === 'NonStruct');
  }

  function gatherBody(item: Element): void {
    const all = kidsOf(item);
    const labels = all.filter((kid) => typeOf(kid) === 'Lbl');
    const rest = all.filter((kid) => typeOf(kid) !== 'Lbl');
    if (rest.every((kid) => typeOf(kid) === 'LBody')) return;
    const where = item.dictionary.get(page);
    const body = context.obj({ Type: 'StructElem', S: 'LBody', P: item.reference, K: [...rest] });
    if (where) body.set(page, where);
    const reference = context.register(body);
    for (const kid of rest) {
      const value = kid instanceof Reference ? context.lookup(kid) : kid;
      if (value instanceof PDFDict && value.has(type)) value.set(name('P'), reference);
      else if (value instanceof PDFNumber && where instanceof Reference)
        owners.get(where)?.set(value.asNumber(), reference);
      else if (value instanceof PDFDict) ownContent(value, where, reference);
    }
    item.dictionary.set(kids, context.obj([...labels, reference]));
  }

  /** Content that its element names with the page it stands on. */
  function ownContent(content: Dictionary, around: PDFObject | undefined, owner: PDFRef): void {
    const identifier = content.get(name('MCID'));
    const where = content.get(page) ?? around;
    if (identifier instanceof PDFNumber && where instanceof Reference)
      owners.get(where)?.set(identifier.asNumber(), owner);
  }
}

/** From each page to the list of its elements, at the index of the content that they own. */
function contentOwners(
  { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef: Reference }: PdfLibrary,
  context: PDFContext,
  root: Dictionary,
): Map<PDFRef, List> {
  const lists = new Map<number, List>();
  const visit = (node: PDFObject | undefined): void => {
    if (!(node instanceof PDFDict)) return;
    const children = node.lookup(PDFName.of('Kids'));
    if (children instanceof PDFArray)
      for (let index = 0; index < children.size(); index += 1) visit(children.lookup(index));
    const numbers = node.lookup(PDFName.of('Nums'));
    if (!(numbers instanceof PDFArray)) return;
    for (let index = 0; index + 1 < numbers.size(); index += 2) {
      const key = numbers.get(index);
      const value = numbers.lookup(index + 1);
      if (key instanceof PDFNumber && value instanceof PDFArray) lists.set(key.asNumber(), value);
    }
  };
  visit(root.lookup(PDFName.of('ParentTree')));
  const owners = new Map<PDFRef, List>();
  for (const [reference, value] of context.enumerateIndirectObjects()) {
    if (!(value instanceof PDFDict)) continue;
    const key = value.get(PDFName.of('StructParents'));
    const list = key instanceof PDFNumber ? lists.get(key.asNumber()) : undefined;
    if (list && reference instanceof Reference) owners.set(reference, list);
  }
  return owners;
}

function elementAt(
  { PDFDict, PDFRef: Reference }: PdfLibrary,
  context: PDFContext,
  owned: List,
  identifier: number,
): Element | undefined {
  const reference = identifier < owned.size() ? owned.get(identifier) : undefined;
  if (!(reference instanceof Reference)) return undefined;
  const dictionary = context.lookup(reference);
  return dictionary instanceof PDFDict ? { reference, dictionary } : undefined;
}

/** Whether a kid of an element is the content of that identifier on that page. */
function isContent(
  { PDFDict, PDFName, PDFNumber }: PdfLibrary,
  kid: PDFObject,
  identifier: number,
  owner: Dictionary,
  where: PDFRef,
): boolean {
  if (kid instanceof PDFNumber) return kid.asNumber() === identifier && owner.get(PDFName.of('Pg')) === where;
  if (!(kid instanceof PDFDict)) return false;
  const found = kid.get(PDFName.of('MCID'));
  return (
    found instanceof PDFNumber &&
    found.asNumber() === identifier &&
    (kid.get(PDFName.of('Pg')) ?? owner.get(PDFName.of('Pg'))) === where
  );
}
