import type { RuleFacts } from '../../diagnostics/rule-facts.ts';
import { dayOffNames } from '../names.ts';
import { counted, dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const termineAdozione = defineWords('termine-adozione', {
  it: {
    title: 'Il termine di adozione è quello di legge, ed è rispettato',
    why: 'Il PIAO si adotta entro il 31 gennaio; negli enti locali, se il termine del bilancio è differito, entro trenta giorni da quello. Finché non lo adotta, l’ente non può assumere, e i dirigenti responsabili del ritardo perdono la retribuzione di risultato.',
    message: (facts) =>
      ({
        dichiarato: `Il piano dichiara il termine del ${dated(facts.date, 'it')}, ma il termine di legge è il ${term(facts, 'it')}.`,
        festivo: `Il termine di adozione è il ${term(facts, 'it')}.`,
        tardi: `Il piano è stato adottato il ${dated(facts.date, 'it')}, ${counted(facts.late, 'giorno', 'giorni')} dopo il termine del ${term(facts, 'it')}.`,
      })[facts.what],
    help: ({ computed, holiday, what }) =>
      ({
        dichiarato: `Controlla il termine del bilancio; se è giusto, scrivi ${dated(computed, 'it')}.`,
        festivo: 'La legge non dice se si sposta al primo giorno di lavoro: conviene adottare prima.',
        tardi:
          holiday === undefined
            ? 'Spiega il ritardo in pubblicazione.dichiarazione_ritardo, con il motivo.'
            : 'Il termine cadeva in un giorno di festa: se serve, spiegalo in pubblicazione.dichiarazione_ritardo.',
      })[what],
  },
  en: {
    title: 'The term of adoption is that of the law, and it is kept',
    why: 'A PIAO is adopted by 31 January; by local bodies, when the term of the budget is put off, within thirty days of that. Until it adopts the plan the body may not hire, and the managers responsible for the delay lose their result pay.',
    message: (facts) =>
      ({
        dichiarato: `The plan declares the term of ${dated(facts.date, 'en')}, but the term of the law is ${term(facts, 'en')}.`,
        festivo: `The term of adoption is ${term(facts, 'en')}.`,
        tardi: `The plan was adopted on ${dated(facts.date, 'en')}, ${counted(facts.late, 'day', 'days')} after the term of ${term(facts, 'en')}.`,
      })[facts.what],
    help: ({ computed, holiday, what }) =>
      ({
        dichiarato: `Look up the term of the budget; if it is right, write ${dated(computed, 'en')}.`,
        festivo: 'The law does not say that it moves to the next working day: better adopt before.',
        tardi:
          holiday === undefined
            ? 'Explain the delay in pubblicazione.dichiarazione_ritardo, with its reason.'
            : 'The term fell on a holiday: if need be, say so in pubblicazione.dichiarazione_ritardo.',
      })[what],
  },
});

/** The term with what it is counted from and, where nobody works on that day, why. */
function term({ budget, computed, days, holiday }: RuleFacts['termine-adozione'], language: 'it' | 'en'): string {
  const from =
    days === undefined || budget === undefined
      ? ''
      : language === 'it'
        ? ` (${days} giorni dal ${dated(budget, 'it')}, termine del bilancio)`
        : ` (${days} days from ${dated(budget, 'en')}, the term of the budget)`;
  const off =
    holiday && (language === 'it' ? `, che è ${dayOffNames.it[holiday]}` : `, which is ${dayOffNames.en[holiday]}`);
  return `${dated(computed, language)}${from}${off ?? ''}`;
}
