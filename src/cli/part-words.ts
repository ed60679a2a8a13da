import { partNames } from '../render/part-names.ts';

/** What asks for every part that a plan has. */
export const allParts = 'tutte';

/** The words that `--parte` takes. */
export const partWords: readonly string[] = [...partNames, allParts];
