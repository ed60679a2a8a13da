import { defineWords } from './define-words.ts';

export const scadenzaFinaleMancante = defineWords('scadenza-finale-mancante', {
  it: {
    title: '–',
    why: '–',
    message: () => 'La scheda non ha una scadenza finale.',
    help: () =>
      'Aggiungi “scadenza_finale”; se la data non si può prevedere: scadenza_finale: { non_prevedibile: "il motivo" }.',
  },
  en: {
    title: '–',
    why: '–',
    message: () => 'The card has no final deadline.',
    help: () =>
      'Add “scadenza_finale”; if the date cannot be foreseen: scadenza_finale: { non_prevedibile: "the reason" }.',
  },
});
