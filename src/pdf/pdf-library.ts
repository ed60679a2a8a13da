/** The library that reads and writes PDFs. */
export type PdfLibrary = typeof import('@cantoo/pdf-lib');

/** Loads it when it is first needed, since it is large. */
export const loadPdfLibrary = (): Promise<PdfLibrary> => import('@cantoo/pdf-lib');
