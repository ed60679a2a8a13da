import { defineWords } from './define-words.ts';

export const dataValida = defineWords('data-valida', {
  it: {
    title: '–',
    why: '–',
    message: ({ date: day }) => `Il giorno ${day} non esiste.`,
    help: ({ lastDay, month, year }) =>
      lastDay === undefined
        ? `I mesi vanno da 1 a 12: qui c’è ${month}. Scrivi giorno/mese/anno.`
        : `L’ultimo giorno di quel mese è il ${String(lastDay).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}.`,
  },
  en: {
    title: '–',
    why: '–',
    message: ({ date: day }) => `The day ${day} does not exist.`,
    help: ({ lastDay, month, year }) =>
      lastDay === undefined
        ? `Months go from 1 to 12: here it is ${month}. Write day/month/year.`
        : `The last day of that month is ${String(lastDay).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}.`,
  },
});
