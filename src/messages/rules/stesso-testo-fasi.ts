import { defineWords } from './define-words.ts';

export const stessoTestoFasi = defineWords('stesso-testo-fasi', {
  it: {
    title: 'Due fasi di una scheda non cominciano con lo stesso testo',
    why: 'Se due fasi dicono le stesse parole non si capisce che cosa si fa nell’una e che cosa nell’altra, e quando ciascuna è conclusa.',
    message: ({ phase, like, whole }) =>
      `La descrizione della fase ${phase} ${whole ? 'è uguale a' : 'comincia come'} quella della fase ${like}.`,
    help: () => 'Comincia ciascuna descrizione da ciò che la distingue.',
  },
  en: {
    title: 'No two phases of a card begin with the same text',
    why: 'When two phases say the same words it is not clear what is done in one and what in the other, and when each is concluded.',
    message: ({ phase, like, whole }) =>
      `The description of phase ${phase} ${whole ? 'is the same as' : 'begins like'} that of phase ${like}.`,
    help: () => 'Begin each description with what sets it apart.',
  },
});
