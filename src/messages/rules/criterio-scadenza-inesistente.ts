import { defineWords } from './define-words.ts';

export const criterioScadenzaInesistente = defineWords('criterio-scadenza-inesistente', {
  it: {
    title: 'Un criterio che cita la scadenza finale ne ha una',
    why: 'Un criterio che rimanda a una scadenza finale dichiarata non prevedibile non si può applicare: non verrà mai il giorno in cui dire se l’obiettivo è raggiunto.',
    message: () => 'Il criterio rimanda alla scadenza finale, che la scheda dichiara non prevedibile.',
    help: () => 'Scrivi nel criterio una data, o un fatto da verificare; oppure dai alla scheda una scadenza finale.',
  },
  en: {
    title: 'A criterion that quotes the final deadline has one to quote',
    why: 'A criterion that refers to a final deadline which the card cannot foresee cannot be applied: the day on which to say whether the objective is reached will never come.',
    message: () => 'The criterion refers to the final deadline, which the card declares not foreseeable.',
    help: () => 'Write a date in the criterion, or a fact to verify; or give the card a final deadline.',
  },
});
