import { decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const pesiFasi100 = defineWords('pesi-fasi-100', {
  it: {
    title: '–',
    why: '–',
    message: ({ sum, weights }) =>
      `I pesi delle fasi sommano a ${decimal(sum, 'it')}, non a 100: ${weights.map((value) => decimal(value, 'it')).join(' + ')}.`,
    help: () => 'Correggi “incidenza” in una o più fasi: la somma deve fare 100.',
  },
  en: {
    title: '–',
    why: '–',
    message: ({ sum, weights }) =>
      `The weights of the phases add up to ${decimal(sum, 'en')}, not to 100: ${weights.map((value) => decimal(value, 'en')).join(' + ')}.`,
    help: () => 'Correct the “incidenza” of the phases until they make 100.',
  },
});
