import type { Blocco, Immagine } from '../../schema/generated/types.ts';
import { slug } from '../anchors.ts';
import type { Block, Part } from '../blocks.ts';
import type { Printer } from './printer.ts';

/** Texts with a title as parts, with addresses made of their titles. */
export function blocchi(print: Printer, prefix: string, list: readonly Blocco[] | undefined): readonly Part[] {
  return (list ?? []).map((blocco) => ({
    id: `${prefix}-parte-${slug(blocco.titolo)}`,
    number: undefined,
    title: blocco.titolo,
    blocks: bloccoBlocks(print, blocco),
    parts: [],
  }));
}

/** What stands under the title of such a text. */
export function bloccoBlocks(
  print: Printer,
  blocco: { readonly testo: string; readonly immagini?: readonly Immagine[] },
): readonly Block[] {
  return [...print.prose(blocco.testo), ...(blocco.immagini ?? []).map(picture)];
}

/** A picture of the plan. */
export function picture({ file, alternativa, didascalia }: Immagine): Block {
  return { type: 'picture', url: file, alternative: alternativa ?? '', caption: didascalia };
}
