import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const scadenzaFinaleUltimaFase = defineWords('scadenza-finale-ultima-fase', {
  it: {
    title: '–',
    why: '–',
    message: ({ final, last }) =>
      `La scadenza finale (${dated(final, 'it')}) viene prima dell’ultima fase (${dated(last, 'it')}).`,
    help: () => 'Sposta la scadenza finale al giorno dell’ultima fase, o più avanti.',
  },
  en: {
    title: '–',
    why: '–',
    message: ({ final, last }) =>
      `The final deadline (${dated(final, 'en')}) comes before the last phase (${dated(last, 'en')}).`,
    help: () => 'Move the final deadline to the day of the last phase, or later.',
  },
});
