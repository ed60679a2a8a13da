import { defineWords } from './define-words.ts';

export const dataValida = defineWords('data-valida', {
  it: {
    title: 'Ogni data esiste nel calendario',
    why: 'Un giorno che non esiste non scade mai: non si sa se intendeva il giorno prima o quello dopo, e ogni conto che parte da lì è sbagliato.',
    message: ({ date: day }) => `Il giorno ${day} non esiste.`,
    help: ({ lastDay, month, year }) =>
      lastDay === undefined
        ? `I mesi vanno da 1 a 12: qui c’è ${month}. Scrivi giorno/mese/anno.`
        : `L’ultimo giorno di quel mese è il ${String(lastDay).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}.`,
  },
  en: {
    title: 'Each date exists in the calendar',
    why: 'A day that does not exist is never due: nobody knows whether the day before or the day after was meant, and every sum that starts from it is wrong.',
    message: ({ date: day }) => `The day ${day} does not exist.`,
    help: ({ lastDay, month, year }) =>
      lastDay === undefined
        ? `Months go from 1 to 12: here it is ${month}. Write day/month/year.`
        : `The last day of that month is ${String(lastDay).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}.`,
  },
});
