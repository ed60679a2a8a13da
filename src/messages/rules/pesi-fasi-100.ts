import { decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const pesiFasi100 = defineWords('pesi-fasi-100', {
  it: {
    title: 'I pesi delle fasi sommano a 100',
    why: 'Il grado di raggiungimento di un obiettivo si calcola dai pesi delle fasi svolte. Se non sommano a 100, anche con tutte le fasi concluse il risultato è sbagliato. Se le fasi sono di più anni, i pesi fanno 100 in ciascun anno.',
    message: ({ sum, weights, year }) =>
      `I pesi delle fasi${year === undefined ? '' : ` del ${year}`} sommano a ${decimal(sum, 'it')}, non a 100: ${weights.map((value) => decimal(value, 'it')).join(' + ')}.`,
    help: ({ year }) =>
      year === undefined
        ? 'Correggi “incidenza” in una o più fasi: la somma deve fare 100.'
        : `Correggi “incidenza” nelle fasi con “anno: ${year}”: la somma di ciascun anno deve fare 100.`,
  },
  en: {
    title: 'The weights of the phases add up to 100',
    why: 'How far an objective is reached is computed from the weights of the phases done. If they do not make 100, the result is wrong even when all phases are concluded. When the phases are of several years, the weights make 100 in each.',
    message: ({ sum, weights, year }) =>
      `The weights of the phases${year === undefined ? '' : ` of ${year}`} add up to ${decimal(sum, 'en')}, not to 100: ${weights.map((value) => decimal(value, 'en')).join(' + ')}.`,
    help: ({ year }) =>
      year === undefined
        ? 'Correct the “incidenza” of the phases until they make 100.'
        : `Correct the “incidenza” of the phases with “anno: ${year}” until those of each year make 100.`,
  },
});
