import { defineHelp } from './help-words.ts';

/** A command that only the scripts of `piao completion` call. */
export const completeHelp = defineHelp({
  it: {
    summary: 'le parole che possono continuare un comando: lo chiama il terminale',
    arguments: { words: 'le parole già scritte, dopo --' },
    options: {},
    examples: [
      { command: 'piao complete -- explain pesi', does: 'le regole che cominciano così' },
      { command: 'piao complete -- check --f', does: 'le opzioni che cominciano così' },
      { command: 'piao complete -- new', does: 'che cosa si può aggiungere' },
    ],
  },
  en: {
    summary: 'the words that may continue a command: the terminal calls it',
    arguments: { words: 'the words that are there, after --' },
    options: {},
    examples: [
      { command: 'piao complete -- explain pesi', does: 'the rules that begin so' },
      { command: 'piao complete -- check --f', does: 'the options that begin so' },
      { command: 'piao complete -- new', does: 'what can be added' },
    ],
  },
});
