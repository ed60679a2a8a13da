import { defineWords } from './define-words.ts';

export const scadenzaCircolare = defineWords('scadenza-circolare', {
  it: {
    title: 'Una scadenza non dipende da se stessa',
    why: 'Un termine che decorre dalla propria fase, o da una che a sua volta dipende da quella, non ha un giorno in cui cominciare: non scade mai.',
    message: ({ phase }) => `La scadenza della fase ${phase} dipende da se stessa.`,
    help: () => 'Fai partire il termine da una fase precedente, da un atto o da una data.',
  },
  en: {
    title: 'A deadline does not depend on itself',
    why: 'A term that counts from its own phase, or from one that depends on it in turn, has no day to begin on: it is never due.',
    message: ({ phase }) => `The deadline of phase ${phase} depends on itself.`,
    help: () => 'Count the term from an earlier phase, an act or a date.',
  },
});
