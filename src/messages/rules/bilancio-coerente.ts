import { datedOrMonth } from './dated-or-month.ts';
import { defineWords } from './define-words.ts';

export const bilancioCoerente = defineWords('bilancio-coerente', {
  it: {
    title: 'Il bilancio è approvato lo stesso giorno in tutto il piano',
    why: 'Dalla data del bilancio dipendono altri termini, tra cui quello del PIAO. Se due sezioni ne danno due diverse, chi legge non sa da quale partire.',
    message: ({ date, other }) =>
      `Qui il bilancio di previsione risulta approvato ${datedOrMonth(date, 'it')}, altrove ${datedOrMonth(other, 'it')}.`,
    help: () => 'Controlla la deliberazione di approvazione e correggi il punto sbagliato.',
  },
  en: {
    title: 'The budget was approved on the same day in the whole plan',
    why: 'Other terms count from the day of the budget, that of the PIAO among them. Where two sections give two days, nobody knows which to count from.',
    message: ({ date, other }) =>
      `Here the budget was approved ${datedOrMonth(date, 'en')}, elsewhere ${datedOrMonth(other, 'en')}.`,
    help: () => 'Look up the act that approved it and correct what is wrong.',
  },
});
