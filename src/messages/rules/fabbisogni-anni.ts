import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const fabbisogniAnni = defineWords('fabbisogni-anni', {
  it: {
    title: 'Cessazioni e assunzioni coprono i tre anni del piano, e solo quelli',
    why: 'Il piano dei fabbisogni è triennale: per un anno del quale non dice nulla non si sa se non esce nessuno o se manca il dato. Un anno fuori dal triennio di solito viene da un piano precedente.',
    message: ({ reason, list, years, from, to }) => {
      const [all, the] = [listed(years.map(String), 'e'), list === 'cessazioni' ? 'cessazioni' : 'assunzioni'];
      return reason === 'fuori'
        ? `Tra le ${the} ${years.length === 1 ? 'c’è un anno' : 'ci sono anni'} fuori dal triennio ${from}-${to}: ${all}.`
        : `Il piano non dice le ${the} del ${all}.`;
    },
    help: ({ reason, list }) =>
      reason === 'fuori'
        ? 'Correggi l’anno, oppure togli le righe che sono di un altro piano.'
        : `Aggiungi a ${quoted(list)} una riga per ogni anno; se non ce ne sono, con “numero: 0”.`,
  },
  en: {
    title: 'Cessations and hires cover the three years of the plan, and only those',
    why: 'Staffing needs are planned for three years: of a year without a word nobody knows whether no one leaves or the figure is missing. A year outside usually comes from an earlier plan.',
    message: ({ reason, list, years, from, to }) => {
      const [all, the] = [listed(years.map(String), 'and'), list === 'cessazioni' ? 'cessations' : 'hires'];
      return reason === 'fuori'
        ? `Among the ${the} there ${years.length === 1 ? 'is a year' : 'are years'} outside ${from}-${to}: ${all}.`
        : `The plan does not tell the ${the} of ${all}.`;
    },
    help: ({ reason, list }) =>
      reason === 'fuori'
        ? 'Correct the year, or take away the rows that belong to another plan.'
        : `Add to ${quoted(list)} a row for each year; if there are none, with “numero: 0”.`,
  },
});
