import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const scadenzaFinaleOltre = defineWords('scadenza-finale-oltre', {
  it: {
    title: 'La scadenza finale segue da vicino l’ultima fase',
    why: 'Mesi senza alcuna fase prima della scadenza finale dicono che manca una parte del lavoro, o che la data è rimasta da un’altra versione della scheda.',
    message: ({ final, last, days }) =>
      `La scadenza finale (${dated(final, 'it')}) è ${days} giorni dopo l’ultima fase (${dated(last, 'it')}).`,
    help: () => 'Aggiungi le fasi che mancano, oppure anticipa la scadenza finale.',
  },
  en: {
    title: 'The final deadline follows the last phase closely',
    why: 'Months without any phase before the final deadline tell that a part of the work is missing, or that the date is left over from another version of the card.',
    message: ({ final, last, days }) =>
      `The final deadline (${dated(final, 'en')}) is ${days} days after the last phase (${dated(last, 'en')}).`,
    help: () => 'Add the phases that are missing, or bring the final deadline forward.',
  },
});
