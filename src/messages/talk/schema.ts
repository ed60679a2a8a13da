import type { Language } from '../languages.ts';
import { counted, named, quoted } from '../wording.ts';

interface SchemaTalk {
  unknownKind(name: string): string;
  /** Where a schema of ours would take the place of another file. */
  foreign(path: string): string;
  /** Where the schemas would lie among the files of the offices. */
  insidePlan(path: string): string;
  written(count: number, same: number, folder: string): string;
  readonly listHint: string;
}

/** What `piao schema` says. */
export const schemaTalk: Readonly<Record<Language, SchemaTalk>> = {
  it: {
    unknownKind: (name) => `Il tipo di file ${quoted(name)} non esiste. L’elenco: piao schema.`,
    foreign: (path) =>
      `${named(path)} c’è già e non è uno schema di piao: non lo sovrascrivo. Spostalo, o scegli un’altra cartella con --out.`,
    insidePlan: (path) =>
      `${named(path)} è dentro la cartella del piano, che tiene solo i file degli uffici: scegli una cartella accanto, per esempio schemas.`,
    written: (count, same, folder) =>
      `${counted(count, 'schema scritto', 'schemi scritti')} in ${named(folder)}${same === 0 ? '' : `; ${counted(same, 'era', 'erano')} già a posto`}.`,
    listHint: 'piao schema TIPO scrive lo schema; piao schema --out CARTELLA li scrive tutti.',
  },
  en: {
    unknownKind: (name) => `There is no kind of file ${quoted(name)}. The list: piao schema.`,
    foreign: (path) =>
      `${named(path)} is there already and is no schema of piao: it is left alone. Move it, or choose another folder with --out.`,
    insidePlan: (path) =>
      `${named(path)} is inside the folder of the plan, which holds the files of the offices alone: choose a folder beside it, for example schemas.`,
    written: (count, same, folder) =>
      `${counted(count, 'schema', 'schemas')} written to ${named(folder)}${same === 0 ? '' : `; ${same} ${same === 1 ? 'was' : 'were'} right already`}.`,
    listHint: 'piao schema KIND prints a schema; piao schema --out FOLDER writes them all.',
  },
};
