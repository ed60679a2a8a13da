import { counted, decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const pesiIndicatori100 = defineWords('pesi-indicatori-100', {
  it: {
    title: 'I pesi degli indicatori di una scheda sommano a 100',
    why: 'Se gli indicatori hanno un peso, dal peso si calcola il grado di raggiungimento: con una somma diversa da 100 il conto non torna.',
    message: ({ sum, weights, without }) => {
      const terms = weights.length > 1 ? `: ${weights.map((value) => decimal(value, 'it')).join(' + ')}` : '';
      const rest = without === 0 ? '' : ` (senza peso: ${counted(without, 'indicatore', 'indicatori')})`;
      return `I pesi degli indicatori sommano a ${decimal(sum, 'it')}, non a 100${terms}${rest}.`;
    },
    help: () => 'Correggi “peso” negli indicatori, oppure toglilo da tutti.',
  },
  en: {
    title: 'The weights of the indicators of a card add up to 100',
    why: 'If the indicators have a weight, the degree of success is computed with it: with a sum other than 100 it does not come out.',
    message: ({ sum, weights, without }) => {
      const terms = weights.length > 1 ? `: ${weights.map((value) => decimal(value, 'en')).join(' + ')}` : '';
      const rest = without === 0 ? '' : ` (without weight: ${counted(without, 'indicator', 'indicators')})`;
      return `The weights of the indicators add up to ${decimal(sum, 'en')}, not to 100${terms}${rest}.`;
    },
    help: () => 'Correct the “peso” of the indicators, or take it off all of them.',
  },
});
