import { defineWords } from './define-words.ts';

export const indicatorePresente = defineWords('indicatore-presente', {
  it: {
    title: 'Ogni scheda ha almeno un indicatore',
    why: 'Il ciclo della performance assegna a ogni obiettivo i suoi indicatori: senza, a fine anno il risultato è un’opinione.',
    message: () => 'La scheda non ha indicatori.',
    help: () => 'Aggiungi in “indicatori” almeno una misura del risultato, con il valore atteso.',
  },
  en: {
    title: 'Each card has at least one indicator',
    why: 'The performance cycle gives each objective its indicators: without them the result is an opinion at the end of the year.',
    message: () => 'The card has no indicators.',
    help: () => 'Add to “indicatori” at least one measure of the result, with the value to reach.',
  },
});
