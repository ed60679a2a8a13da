import type { Language } from '../languages.ts';
import { named } from '../wording.ts';

interface StdinTalk {
  readonly pathMissing: string;
  readonly stdinMissing: string;
  outside(path: string, folder: string): string;
  noPlace(path: string): string;
}

/** What `piao check --stdin` says. */
export const stdinTalk: Readonly<Record<Language, StdinTalk>> = {
  it: {
    pathMissing: 'Con --stdin serve anche --stdin-path FILE: il posto che il testo ha nel piano.',
    stdinMissing: '--stdin-path dice il posto del testo che arriva con --stdin: aggiungi --stdin.',
    outside: (path, folder) =>
      `${named(path)} non è nella cartella del piano ${named(folder)}: indica un file di quella.`,
    noPlace: (path) =>
      `In un piano non c’è posto per un file ${named(path)}: dal posto piao capisce che cosa contiene. L’elenco: piao schema.`,
  },
  en: {
    pathMissing: '--stdin also needs --stdin-path FILE: the place of the text in the plan.',
    stdinMissing: '--stdin-path tells the place of the text that comes by --stdin: add --stdin.',
    outside: (path, folder) =>
      `${named(path)} is not in the folder of the plan ${named(folder)}: name a file in there.`,
    noPlace: (path) =>
      `A plan has no place for a file ${named(path)}: by its place piao knows what it holds. The list: piao schema.`,
  },
};
