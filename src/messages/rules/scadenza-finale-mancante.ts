import { defineWords } from './define-words.ts';

export const scadenzaFinaleMancante = defineWords('scadenza-finale-mancante', {
  it: {
    title: 'Ogni scheda ha una scadenza finale',
    why: 'Senza scadenza finale non c’è un giorno in cui dire se l’obiettivo è raggiunto. Se la data non si può prevedere, il piano deve dire perché.',
    message: () => 'La scheda non ha una scadenza finale.',
    help: () =>
      'Aggiungi “scadenza_finale”; se la data non si può prevedere: scadenza_finale: { non_prevedibile: "il motivo" }.',
  },
  en: {
    title: 'Each card has a final deadline',
    why: 'Without a final deadline there is no day on which to say whether the objective is reached. If the date cannot be foreseen, the plan must say why.',
    message: () => 'The card has no final deadline.',
    help: () =>
      'Add “scadenza_finale”; if the date cannot be foreseen: scadenza_finale: { non_prevedibile: "the reason" }.',
  },
});
