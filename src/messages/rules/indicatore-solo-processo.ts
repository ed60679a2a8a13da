import { defineWords } from './define-words.ts';

export const indicatoreSoloProcesso = defineWords('indicatore-solo-processo', {
  it: {
    title: 'Gli indicatori misurano il risultato, non solo il rispetto dei tempi',
    why: 'Che le fasi finiscano in tempo lo dicono già le scadenze. Un indicatore deve dire che cosa è cambiato: quanti, quanto, per chi.',
    message: ({ count }) =>
      count === 1
        ? 'Il solo indicatore misura il rispetto delle fasi o dei tempi, non il risultato.'
        : 'Tutti gli indicatori misurano il rispetto delle fasi o dei tempi, non il risultato.',
    help: () => 'Aggiungi una misura del risultato atteso: un numero, un rapporto, un tempo, una soddisfazione.',
  },
  en: {
    title: 'The indicators measure the result, not only the keeping of deadlines',
    why: 'That the phases end in time is told by the deadlines. An indicator must say what has changed: how many, how much, for whom.',
    message: ({ count }) =>
      count === 1
        ? 'The only indicator measures the keeping of phases or deadlines, not the result.'
        : 'All the indicators measure the keeping of phases or deadlines, not the result.',
    help: () => 'Add a measure of the expected result: a number, a ratio, a time, a satisfaction.',
  },
});
