import type { Language } from '../languages.ts';
import { counted, named } from '../wording.ts';

interface FmtTalk {
  /** So many files written, of so many that have a form; so many more were left alone. */
  changed(count: number, of: number, alone: number): string;
  /** So many files that would be written, of so many that have a form; so many more were left alone. */
  differ(count: number, of: number, alone: number): string;
  noFiles(path: string): string;
  missing(path: string): string;
  readonly pathsWithStdin: string;
  /** Some files cannot be read; the lines above tell why. */
  broken(count: number): string;
  silence(path: string): string;
  unproven(path: string): string;
}

/** That there is nothing to change: in all that was asked for, or only in those that were not left alone. */
const unchanged = {
  it: (of: number, alone: number) =>
    alone === 0
      ? `Niente da cambiare: ${counted(of, 'file già in forma', 'file già in forma')}.`
      : `${of === 1 ? 'L’altro file è' : `Gli altri ${of} file sono`} già in forma.`,
  en: (of: number, alone: number) =>
    alone === 0
      ? `Nothing to change: ${counted(of, 'file is', 'files are')} in form already.`
      : `${of === 1 ? 'The other file is' : `The other ${of} files are`} in form already.`,
} satisfies Record<Language, (of: number, alone: number) => string>;

/** What `piao fmt` says. */
export const fmtTalk: Readonly<Record<Language, FmtTalk>> = {
  it: {
    changed: (count, of, alone) =>
      count === 0 ? unchanged.it(of, alone) : `${counted(count, 'file messo', 'file messi')} in forma, su ${of}.`,
    differ: (count, of, alone) =>
      count === 0
        ? unchanged.it(of, alone)
        : `${counted(count, 'file non è', 'file non sono')} in forma, su ${of}: piao fmt lo fa, senza cambiare ciò che dicono.`,
    noFiles: (path) => `In ${named(path)} non c’è nessun file del piano: indica il piano, o una sua cartella.`,
    missing: (path) => `${named(path)} non c’è: controlla il nome.`,
    pathsWithStdin: 'Con --stdin il testo arriva dallo standard input: togli gli altri file dal comando.',
    broken: (count) =>
      `${counted(count, 'file non si legge', 'file non si leggono')} e ${count === 1 ? 'resta com’è' : 'restano come sono'}: correggi ciò che è scritto sopra e riprova.`,
    silence: (path) =>
      `${named(path)} resta com’è: con le righe in un’altra forma, un commento “piao-ignora” varrebbe per altri valori. Mettilo sulla riga sopra la chiave di cui parla, e riprova.`,
    unproven: (path) =>
      `${named(path)} resta com’è: la forma che piao gli darebbe non dice di sicuro le stesse cose. È un difetto di piao: segnalalo, con il file.`,
  },
  en: {
    changed: (count, of, alone) =>
      count === 0
        ? unchanged.en(of, alone)
        : `${counted(count, 'file', 'files')} given ${count === 1 ? 'its' : 'their'} form, of ${of}.`,
    differ: (count, of, alone) =>
      count === 0
        ? unchanged.en(of, alone)
        : `${counted(count, 'file is', 'files are')} not in form, of ${of}: piao fmt does it, without a change of what they say.`,
    noFiles: (path) => `${named(path)} holds no file of a plan: name the plan, or a folder in it.`,
    missing: (path) => `${named(path)} is not there: check the name.`,
    pathsWithStdin: 'With --stdin the text comes from standard input: take the other files out of the command.',
    broken: (count) =>
      `${counted(count, 'file', 'files')} cannot be read, and ${count === 1 ? 'stays as it is' : 'stay as they are'}: mend what is told above and try again.`,
    silence: (path) =>
      `${named(path)} stays as it is: with its lines in another form a comment “piao-ignora” would hold for other values. Put it on the line above the key that it speaks of, and try again.`,
    unproven: (path) =>
      `${named(path)} stays as it is: the form that piao would give it is not sure to say the same. This is a defect of piao: report it, with the file.`,
  },
};
