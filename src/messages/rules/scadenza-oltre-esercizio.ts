import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const scadenzaOltreEsercizio = defineWords('scadenza-oltre-esercizio', {
  it: {
    title: '–',
    why: '–',
    message: ({ date: day, year }) => `La scadenza del ${dated(day, 'it')} è oltre il ${year}, l’anno delle schede.`,
    help: () => 'Se l’obiettivo dura più anni scrivi “pluriennale: true”, con i pesi di ciascun anno.',
  },
  en: {
    title: '–',
    why: '–',
    message: ({ date: day, year }) => `The deadline of ${dated(day, 'en')} is after ${year}, the year of the cards.`,
    help: () => 'If the objective lasts several years write “pluriennale: true”, with the weights of each year.',
  },
});
