import { decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const pesiFasi100 = defineWords('pesi-fasi-100', {
  it: {
    title: 'I pesi delle fasi sommano a 100',
    why: 'Il grado di raggiungimento di un obiettivo si calcola dai pesi delle fasi svolte. Se non sommano a 100, anche con tutte le fasi concluse il risultato è sbagliato.',
    message: ({ sum, weights }) =>
      `I pesi delle fasi sommano a ${decimal(sum, 'it')}, non a 100: ${weights.map((value) => decimal(value, 'it')).join(' + ')}.`,
    help: () => 'Correggi “incidenza” in una o più fasi: la somma deve fare 100.',
  },
  en: {
    title: 'The weights of the phases add up to 100',
    why: 'How far an objective is reached is computed from the weights of the phases done. If they do not make 100, the result is wrong even when all phases are concluded.',
    message: ({ sum, weights }) =>
      `The weights of the phases add up to ${decimal(sum, 'en')}, not to 100: ${weights.map((value) => decimal(value, 'en')).join(' + ')}.`,
    help: () => 'Correct the “incidenza” of the phases until they make 100.',
  },
});
