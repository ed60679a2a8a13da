import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const consistenzaAl3112 = defineWords('consistenza-al-31-12', {
  it: {
    title: 'Il personale è contato al 31 dicembre dell’anno prima',
    why: 'Il decreto sul PIAO vuole la fotografia del personale all’ultimo giorno dell’anno precedente. Con una data diversa i fabbisogni partono da un numero che non si confronta con gli altri.',
    message: ({ what, date, expected }) =>
      `Il personale ${{ anagrafica: 'della scheda anagrafica', struttura: 'della struttura organizzativa', fabbisogni: 'del piano dei fabbisogni' }[what]} è contato al ${dated(date, 'it')}, non al ${dated(expected, 'it')}.`,
    help: ({ expected }) => `Aggiorna i numeri al ${dated(expected, 'it')}; se sono già quelli, correggi la data.`,
  },
  en: {
    title: 'Staff is counted on 31 December of the year before',
    why: 'The decree on these plans wants the staff as it was on the last day of the year before. With another date the needs start from a number that cannot be compared with the others.',
    message: ({ what, date, expected }) =>
      `The staff ${{ anagrafica: 'of the first section', struttura: 'of the organisational structure', fabbisogni: 'of the staffing needs' }[what]} is counted on ${dated(date, 'en')}, not on ${dated(expected, 'en')}.`,
    help: ({ expected }) => `Bring the numbers up to ${dated(expected, 'en')}; if they already are, correct the date.`,
  },
});
