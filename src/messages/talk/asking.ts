import type { Language } from '../languages.ts';
import { quoted } from '../wording.ts';

interface AskingTalk {
  /** A question, with the answer that an empty line stands for. */
  question(text: string, usual: string | undefined): string;
  readonly empty: string;
  notAChoice(answer: string, count: number): string;
  notANumber(answer: string): string;
  notAYear(answer: string): string;
  tooLong(limit: number): string;
}

/** What every command that asks says. */
export const askingTalk: Readonly<Record<Language, AskingTalk>> = {
  it: {
    question: (text, usual) => (usual === undefined ? text : `${text} [${usual}]`),
    empty: 'Qui serve una risposta.',
    notAChoice: (answer, count) => `${quoted(answer)} non è tra le scelte: scrivi un numero da 1 a ${count}.`,
    notANumber: (answer) => `${quoted(answer)} non è un numero intero: scrivi solo cifre, per esempio 120.`,
    notAYear: (answer) => `${quoted(answer)} non va bene: scrivi un anno dal 2022 al 2098, per esempio 2027.`,
    tooLong: (limit) => `È troppo lungo: al massimo ${limit} caratteri.`,
  },
  en: {
    question: (text, usual) => (usual === undefined ? text : `${text} [${usual}]`),
    empty: 'An answer is needed here.',
    notAChoice: (answer, count) => `${quoted(answer)} is not among the choices: write a number from 1 to ${count}.`,
    notANumber: (answer) => `${quoted(answer)} is not a whole number: write digits only, for example 120.`,
    notAYear: (answer) => `${quoted(answer)} will not do: write a year from 2022 to 2098, for example 2027.`,
    tooLong: (limit) => `It is too long: ${limit} characters at most.`,
  },
};
