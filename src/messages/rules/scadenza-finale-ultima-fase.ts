import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const scadenzaFinaleUltimaFase = defineWords('scadenza-finale-ultima-fase', {
  it: {
    title: 'La scadenza finale non viene prima dell’ultima fase',
    why: 'Se l’obiettivo scade prima della sua ultima fase, chi rispetta quella fase è già fuori tempo e la valutazione può andare in un senso o nell’altro.',
    message: ({ final, last }) =>
      `La scadenza finale (${dated(final, 'it')}) viene prima dell’ultima fase (${dated(last, 'it')}).`,
    help: () => 'Sposta la scadenza finale al giorno dell’ultima fase, o più avanti.',
  },
  en: {
    title: 'The final deadline does not come before the last phase',
    why: 'If the objective is due before its last phase, whoever keeps to that phase is already late, and the evaluation may go either way.',
    message: ({ final, last }) =>
      `The final deadline (${dated(final, 'en')}) comes before the last phase (${dated(last, 'en')}).`,
    help: () => 'Move the final deadline to the day of the last phase, or later.',
  },
});
