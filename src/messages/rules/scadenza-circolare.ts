import { defineWords } from './define-words.ts';

export const scadenzaCircolare = defineWords('scadenza-circolare', {
  it: {
    title: '–',
    why: '–',
    message: ({ phase }) => `La scadenza della fase ${phase} dipende da se stessa.`,
    help: () => 'Fai partire il termine da una fase precedente, da un atto o da una data.',
  },
  en: {
    title: '–',
    why: '–',
    message: ({ phase }) => `The deadline of phase ${phase} depends on itself.`,
    help: () => 'Count the term from an earlier phase, an act or a date.',
  },
});
