import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const scadenzaPrimaEsercizio = defineWords('scadenza-prima-esercizio', {
  it: {
    title: 'Nessuna scadenza è di un anno precedente a quello delle schede',
    why: 'Chi parte dal piano dell’anno prima dimentica spesso di aggiornare qualche data. Una scadenza già passata prima dell’inizio dell’anno non si può né rispettare né valutare.',
    message: ({ date: day, year, others }) => {
      const more = others === 0 ? '' : `, e così ${others === 1 ? 'un’altra' : `altre ${others}`} nella stessa scheda`;
      return `La scadenza del ${dated(day, 'it')} è prima del ${year}, l’anno delle schede${more}.`;
    },
    help: ({ year }) =>
      `Aggiorna la data; se la fase era già finita scrivi “conclusa”; se l’obiettivo è cominciato prima del ${year} scrivi “pluriennale: true”.`,
  },
  en: {
    title: 'No deadline is of a year before that of the cards',
    why: 'Whoever starts from last year’s plan often forgets to update a date. A deadline that was over before the year began can be neither kept nor evaluated.',
    message: ({ date: day, year, others }) => {
      const more =
        others === 0 ? '' : `, and so ${others === 1 ? 'is another one' : `are ${others} more`} of this card`;
      return `The deadline of ${dated(day, 'en')} is before ${year}, the year of the cards${more}.`;
    },
    help: ({ year }) =>
      `Update the date; if the phase was over write “conclusa”; if the objective began before ${year} write “pluriennale: true”.`,
  },
});
