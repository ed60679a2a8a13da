import { fileURLToPath } from 'node:url';

/** The folder of the fonts that every browser is made to use, so that a plan has the same glyphs on every machine. */
export const fontsFolder = fileURLToPath(new URL('../../templates/fonts/', import.meta.url));
