import type { PDFContext, PDFDict as Dictionary, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';

/** Types that stand in a line (ISO 32000-1, 14.8.4.4), and the one that Chromium gives to runs of text. */
const inline = new Set(['NonStruct', 'Span', 'Em', 'Strong', 'Link']);

/** What holds blocks, where a line of text by itself is a paragraph. */
const holdsBlocks = new Set(['Document', 'Art', 'Div', 'NonStruct']);

interface Element {
  readonly reference: PDFRef;
  readonly dictionary: Dictionary;
  readonly type: string;
  /** None where it holds content of the page itself. */
  readonly kids: readonly Element[] | undefined;
  /** Whether it and all below it stand in a line. */
  readonly inline: boolean;
}

/**
 * Makes paragraphs of the lines of text that Chromium leaves without one: a name and its value on one line, where the style
 * of the page sets paragraphs in a row. Readers go from paragraph to paragraph.
 */
export function gatherParagraphs(library: PdfLibrary, context: PDFContext, root: Dictionary): void {
  const { PDFArray, PDFDict, PDFName, PDFRef: Reference } = library;
  const [kidsName, typeName] = [PDFName.of('K'), PDFName.of('S')];
  // the type of a paragraph and the key of the parent are one name
  const paragraph = PDFName.of('P');
  const parentName = paragraph;

  const read = (reference: PDFObject | undefined): Element | undefined => {
    const dictionary = reference instanceof Reference ? context.lookup(reference) : undefined;
    if (!(reference instanceof Reference) || !(dictionary instanceof PDFDict)) return undefined;
    const found = dictionary.get(typeName);
    if (!(found instanceof PDFName)) return undefined;
    const type = found.decodeText();
    const value = dictionary.lookup(kidsName);
    const all = value instanceof PDFArray ? value.asArray() : [dictionary.get(kidsName)];
    const kids = all.map((kid) => read(kid));
    const whole = kids.every((kid) => kid !== undefined) ? kids : undefined;
    return {
      reference,
      dictionary,
      type,
      kids: whole,
      inline: inline.has(type) && (whole ?? []).every((kid) => kid.inline),
    };
  };

  const mend = ({ dictionary, kids = [], reference, type }: Element): void => {
    if (!holdsBlocks.has(type)) return;
    const fresh: PDFRef[] = [];
    let run: Element[] = [];
    const endRun = (): void => {
      const [first, ...others] = run;
      if (first && others.length === 0 && first.type === 'NonStruct' && first.kids) {
        first.dictionary.set(typeName, paragraph);
        fresh.push(first.reference);
      } else if (first) {
        const added = context.obj({ Type: 'StructElem', S: 'P', P: reference, K: run.map((each) => each.reference) });
        const place = context.register(added);
        for (const each of run) each.dictionary.set(parentName, place);
        fresh.push(place);
      }
      run = [];
    };
    for (const kid of kids) {
      // an element without anything in it says nothing
      if (kid.inline && !(kid.kids && kid.kids.length === 0)) {
        // a row of fields is one paragraph each
        if (run.length > 0 && kid.type === 'NonStruct' && kid.kids) endRun();
        run.push(kid);
        if (kid.type === 'NonStruct' && kid.kids) endRun();
      } else {
        endRun();
        fresh.push(kid.reference);
        if (!kid.inline) mend(kid);
      }
    }
    endRun();
    dictionary.set(kidsName, context.obj(fresh));
  };

  const document = read(root.get(kidsName)) ?? firstOf(root.lookup(kidsName));
  if (document) mend(document);

  function firstOf(value: PDFObject | undefined): Element | undefined {
    return value instanceof PDFArray ? read(value.get(0)) : undefined;
  }
}
