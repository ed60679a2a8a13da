import type { Language } from '../languages.ts';
import { counted, listed, named, quoted } from '../wording.ts';

type Service = 'github' | 'gitlab' | 'none';

interface InitTalk {
  /** Before the first of some questions. */
  welcome(questions: number): string;
  /** What is not told, and nobody is there to be asked. */
  notAsked(flags: readonly string[]): string;
  readonly name: string;
  readonly body: string;
  employees(day: string): string;
  readonly year: string;
  readonly service: string;
  readonly services: Readonly<Record<Service, string>>;
  unknownBody(name: string, known: readonly string[]): string;
  alreadyThere(path: string): string;
  notAFolder(path: string): string;
  /** A folder to write in is a link that leads out of the one that was named, or to nothing. */
  linked(path: string): string;
  written(count: number, folder: string, plan: string): string;
  kept(paths: readonly string[]): string;
  /** What to do now, a step a line. */
  next(steps: { readonly folder: string; readonly card: string; readonly form: 'ordinaria' | 'semplificata' }): string;
}

/** What `piao init` says. */
export const initTalk: Readonly<Record<Language, InitTalk>> = {
  it: {
    welcome: (questions) =>
      `Un piano nuovo: ${counted(questions, 'domanda', 'domande')}. Invio accetta la risposta tra parentesi, Ctrl-C lascia tutto com’è.`,
    notAsked: (flags) =>
      `Qui non c’è un terminale in cui rispondere: aggiungi a piao init ${listed(flags, 'e')}, oppure --yes per lasciare da scrivere quello che manca.`,
    name: 'Come si chiama l’ente?',
    body: 'Che ente è?',
    employees: (day) => `Quanti dipendenti ha al ${day}?`,
    year: 'Qual è il primo dei tre anni del piano?',
    service: 'Dove saranno tenuti i file? GitHub e GitLab possono controllarli a ogni modifica.',
    services: { github: 'GitHub', gitlab: 'GitLab', none: 'altrove, o non si sa' },
    unknownBody: (name, known) => `${quoted(name)} non è un tipo di ente che piao conosce: ${listed(known, 'o')}.`,
    alreadyThere: (path) =>
      `C’è già un piano, ${named(path)}: non lo tocco. Per controllarlo: piao check. Per cominciarne un altro indica un’altra cartella.`,
    notAFolder: (path) => `${named(path)} non è una cartella. Indicane un’altra: piao init CARTELLA.`,
    linked: (path) =>
      `${named(path)} è un collegamento che porta fuori da questa cartella: piao init scrive solo qui dentro, e non ha scritto niente. Toglilo, o comincia il piano in un’altra cartella.`,
    written: (count, folder, plan) =>
      `${counted(count, 'file scritto', 'file scritti')} ${folder === '.' ? 'qui' : `in ${named(folder)}`}; il piano è in ${named(plan)}.`,
    kept: (paths) =>
      `C’${paths.length === 1 ? 'era' : 'erano'} già, e non ${paths.length === 1 ? 'è cambiato' : 'sono cambiati'}: ${paths.join(', ')}.`,
    next: ({ card, folder, form }) =>
      [
        `È un piano in forma ${form}. E adesso:`,
        ...(folder === '.' ? [] : [`  cd ${folder}`]),
        '  piao check',
        '      dice che cosa resta da scrivere',
        `  ${card}`,
        '      la prima scheda: aprila e cambiala',
        '  LEGGIMI.md',
        '      il resto, per gli uffici',
        '  piao doctor',
        '      dice se al computer manca qualcosa',
      ].join('\n'),
  },
  en: {
    welcome: (questions) =>
      `A new plan: ${counted(questions, 'question', 'questions')}. Enter takes the answer in brackets, Ctrl-C leaves everything as it is.`,
    notAsked: (flags) =>
      `There is no terminal here to answer in: add to piao init ${listed(flags, 'and')}, or --yes to leave what is missing to be written.`,
    name: 'What is the body called?',
    body: 'What kind of body is it?',
    employees: (day) => `How many employees has it on ${day}?`,
    year: 'Which is the first of the three years of the plan?',
    service: 'Where will the files be kept? GitHub and GitLab can check them at every change.',
    services: { github: 'GitHub', gitlab: 'GitLab', none: 'elsewhere, or not known' },
    unknownBody: (name, known) => `${quoted(name)} is not a kind of body that piao knows: ${listed(known, 'or')}.`,
    alreadyThere: (path) =>
      `There is a plan already, ${named(path)}: it stays as it is. To check it: piao check. To begin another, name another folder.`,
    notAFolder: (path) => `${named(path)} is not a folder. Name another: piao init FOLDER.`,
    linked: (path) =>
      `${named(path)} is a link that leads out of this folder: piao init writes only in here, and has written nothing. Remove it, or begin the plan in another folder.`,
    written: (count, folder, plan) =>
      `${counted(count, 'file', 'files')} written ${folder === '.' ? 'here' : `to ${named(folder)}`}; the plan is in ${named(plan)}.`,
    kept: (paths) => `Already there, and left as ${paths.length === 1 ? 'it was' : 'they were'}: ${paths.join(', ')}.`,
    next: ({ card, folder, form }) =>
      [
        `It is a plan in ${form === 'ordinaria' ? 'full' : 'simplified'} form. And now:`,
        ...(folder === '.' ? [] : [`  cd ${folder}`]),
        '  piao check',
        '      says what is still to be written',
        `  ${card}`,
        '      the first card: open and change it',
        '  LEGGIMI.md',
        '      the rest, for the offices, in Italian',
        '  piao doctor',
        '      says whether this computer lacks anything',
      ].join('\n'),
  },
};
