import { decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const fabbisogniLimite = defineWords('fabbisogni-limite', {
  it: {
    title: 'La spesa prevista sta nel limite che il piano dichiara',
    why: 'Il piano scrive un limite di spesa e, accanto, una previsione che lo supera: o uno dei due numeri è sbagliato, o serve la norma che permette di andare oltre.',
    message: ({ limit, planned, allowed }) =>
      `La previsione ${limit === 'spesa_557' ? 'della spesa di personale' : 'per il lavoro flessibile'} è di ${decimal(planned, 'it')} euro, sopra il limite di ${decimal(allowed, 'it')}.`,
    help: () =>
      'Riduci la previsione, oppure spiega in “nota” quale norma permette di superare il limite e silenzia il controllo.',
  },
  en: {
    title: 'The expected spending keeps to the limit that the plan states',
    why: 'The plan writes a limit and, beside it, a forecast above it: either a number is wrong, or the norm that allows it has to be named.',
    message: ({ limit, planned, allowed }) =>
      `The forecast of ${limit === 'spesa_557' ? 'staff spending' : 'spending on flexible work'} is ${decimal(planned, 'en')} euros, above the limit of ${decimal(allowed, 'en')}.`,
    help: () => 'Lower the forecast, or name in “nota” the norm that allows it and silence the check.',
  },
});
