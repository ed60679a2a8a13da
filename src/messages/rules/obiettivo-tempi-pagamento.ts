import { decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const obiettivoTempiPagamento = defineWords('obiettivo-tempi-pagamento', {
  it: {
    title: 'Un obiettivo riguarda i tempi di pagamento',
    why: 'La legge vuole che chi paga le fatture, e chi sta al vertice, abbia ogni anno un obiettivo sul rispetto dei tempi di pagamento, che pesi almeno il 30% sulla retribuzione di risultato.',
    message: ({ reason, weight, minimum }) =>
      reason === 'assente'
        ? 'Nessuna scheda riguarda il rispetto dei tempi di pagamento.'
        : `L’obiettivo sui tempi di pagamento pesa ${decimal(weight ?? 0, 'it')}: il minimo è ${decimal(minimum, 'it')}.`,
    help: ({ reason }) =>
      reason === 'assente'
        ? 'Aggiungi una scheda con “tipologia: tempi di pagamento”, misurata dall’indicatore di ritardo annuale dei pagamenti.'
        : 'Alza “peso”, oppure chiarisci nelle note con quale peso l’obiettivo entra nella retribuzione di risultato.',
  },
  en: {
    title: 'An objective is about paying on time',
    why: 'The law wants whoever pays the invoices, and whoever stands at the top, to have every year an objective on paying on time, which weighs at least 30% on their result pay.',
    message: ({ reason, weight, minimum }) =>
      reason === 'assente'
        ? 'No card is about paying on time.'
        : `The objective on paying on time weighs ${decimal(weight ?? 0, 'en')}: the minimum is ${decimal(minimum, 'en')}.`,
    help: ({ reason }) =>
      reason === 'assente'
        ? 'Add a card with “tipologia: tempi di pagamento”, measured by the yearly indicator of delay in payments.'
        : 'Raise “peso”, or say in the notes what the objective weighs on the result pay.',
  },
});
