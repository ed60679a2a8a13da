import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const scadenzaOltreEsercizio = defineWords('scadenza-oltre-esercizio', {
  it: {
    title: 'Una scadenza oltre l’anno sta in una scheda pluriennale',
    why: 'Gli obiettivi si valutano ogni anno. Quello che scade l’anno dopo non si può valutare in questo, se la scheda non dice quale parte gli tocca.',
    message: ({ date: day, year }) => `La scadenza del ${dated(day, 'it')} è oltre il ${year}, l’anno delle schede.`,
    help: () =>
      'Se l’obiettivo dura più anni scrivi “pluriennale: true”, e in ogni fase l’anno: i pesi fanno 100 in ciascun anno.',
  },
  en: {
    title: 'A deadline after the year stands in a card of several years',
    why: 'Objectives are evaluated every year. What is due in the next one cannot be evaluated in this one, unless the card says which part belongs to it.',
    message: ({ date: day, year }) => `The deadline of ${dated(day, 'en')} is after ${year}, the year of the cards.`,
    help: () =>
      'If the objective lasts several years write “pluriennale: true”, and in each phase its “anno”: the weights make 100 in each year.',
  },
});
