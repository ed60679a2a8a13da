import type { Language } from '../languages.ts';
import { counted } from '../wording.ts';

/** What `piao build` says of the parts that are asked for. */
export interface BuildTalk {
  /** A part that this plan lacks; those that it has. */
  partMissing(part: string, has: readonly string[]): string;
  /** While the PDF of a part is printed. */
  printing(part: string): string;
  /** The PDFs of the parts, and their pages. */
  extracts(printed: readonly { readonly part: string; readonly pages: number }[]): string;
}

export const buildTalk: Readonly<Record<Language, BuildTalk>> = {
  it: {
    partMissing: (part, has) =>
      has.length === 0
        ? `Questo piano non ha la parte “${part}”, né altre che si possano pubblicare da sole.`
        : `Questo piano non ha la parte “${part}”. Ha: ${has.join(', ')}; con “tutte” si chiedono insieme.`,
    printing: (part) => `stampo il PDF della parte “${part}”`,
    extracts: (printed) =>
      `Estratti: ${printed.map(({ pages, part }) => `${part} (${counted(pages, 'pagina', 'pagine')})`).join(', ')}.`,
  },
  en: {
    partMissing: (part, has) =>
      has.length === 0
        ? `This plan has no part “${part}”, nor any other that can be published by itself.`
        : `This plan has no part “${part}”. It has: ${has.join(', ')}; “tutte” asks for all of them.`,
    printing: (part) => `printing the PDF of the part “${part}”`,
    extracts: (printed) =>
      `Extracts: ${printed.map(({ pages, part }) => `${part} (${counted(pages, 'page', 'pages')})`).join(', ')}.`,
  },
};
