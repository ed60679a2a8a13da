import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const scadenzaFinaleOltre = defineWords('scadenza-finale-oltre', {
  it: {
    title: '–',
    why: '–',
    message: ({ final, last, days }) =>
      `La scadenza finale (${dated(final, 'it')}) è ${days} giorni dopo l’ultima fase (${dated(last, 'it')}).`,
    help: () => 'Aggiungi le fasi che mancano, oppure anticipa la scadenza finale.',
  },
  en: {
    title: '–',
    why: '–',
    message: ({ final, last, days }) =>
      `The final deadline (${dated(final, 'en')}) is ${days} days after the last phase (${dated(last, 'en')}).`,
    help: () => 'Add the phases that are missing, or bring the final deadline forward.',
  },
});
