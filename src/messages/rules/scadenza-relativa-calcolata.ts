import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const scadenzaRelativaCalcolata = defineWords('scadenza-relativa-calcolata', {
  it: {
    title: 'Il giorno che risulta da un termine non è già passato',
    why: 'Un termine che decorre da un atto (“105 giorni da…”) non mostra il giorno in cui cade. Se il conto porta a prima del piano, la scheda promette qualcosa che era già scaduto.',
    message: ({ date: day, limit, reason }) =>
      reason === 'anno'
        ? `Il termine cade il ${dated(day, 'it')}, prima dell’anno delle schede.`
        : `Il termine cade il ${dated(day, 'it')}, prima del ${dated(limit, 'it')}, quando gli obiettivi sono stati adottati.`,
    help: () =>
      'Controlla i giorni e la data dell’atto; se la fase è finita scrivi “conclusa”, altrimenti una data nuova.',
  },
  en: {
    title: 'The day that comes out of a term is not over already',
    why: 'A term that counts from an act (“105 days from…”) does not show the day on which it ends. If the sum leads to a day before the plan, the card promises what was already due.',
    message: ({ date: day, limit, reason }) =>
      reason === 'anno'
        ? `The term ends on ${dated(day, 'en')}, before the year of the cards.`
        : `The term ends on ${dated(day, 'en')}, before ${dated(limit, 'en')}, when the objectives were adopted.`,
    help: () => 'Check the days and the date of the act; if the phase is over write “conclusa”, otherwise a new date.',
  },
});
