/** The figures of a document, which are numbered in the order in which they stand. */
export interface Figures {
  /** The number of the next figure, `Figura 3`, before what it shows. */
  next(caption: string): { readonly number: string; readonly caption: string };
}

/** Numbers from one on; made once for each document. */
export function createFigures(): Figures {
  let last = 0;
  return {
    next(caption) {
      last += 1;
      return { number: `Figura ${last}`, caption };
    },
  };
}
