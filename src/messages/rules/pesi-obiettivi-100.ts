import { decimal, listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const pesiObiettivi100 = defineWords('pesi-obiettivi-100', {
  it: {
    title: 'I pesi delle schede di un’unità sommano a 100',
    why: 'Il peso di una scheda è la sua parte nella valutazione dell’unità. Se i pesi non fanno 100, o alcune schede non ne hanno, la valutazione non si può calcolare.',
    message: ({ unit, sum, weights, without }) => {
      const total = `I pesi delle schede di ${quoted(unit)} sommano a ${decimal(sum, 'it')}`;
      const items = weights.map((value) => decimal(value, 'it')).join(' + ');
      if (without.length === 0) return `${total}, non a 100: ${items}.`;
      return `${total} (${items}), ma ${without.length === 1 ? 'la scheda' : 'le schede'} ${listed(without, 'e')} non ${without.length === 1 ? 'ha un peso' : 'hanno un peso'}.`;
    },
    help: ({ without }) =>
      without.length === 0
        ? 'Correggi “peso” in una o più schede: la somma deve fare 100.'
        : 'Scrivi “peso” in tutte le schede dell’unità, in modo che la somma faccia 100, oppure in nessuna.',
  },
  en: {
    title: 'The weights of the cards of a unit add up to 100',
    why: 'The weight of a card is its share in the evaluation of the unit. If the weights do not make 100, or some cards have none, the evaluation cannot be computed.',
    message: ({ unit, sum, weights, without }) => {
      const total = `The weights of the cards of ${quoted(unit)} add up to ${decimal(sum, 'en')}`;
      const items = weights.map((value) => decimal(value, 'en')).join(' + ');
      if (without.length === 0) return `${total}, not to 100: ${items}.`;
      return `${total} (${items}), but ${without.length === 1 ? 'card' : 'cards'} ${listed(without, 'and')} ${without.length === 1 ? 'has' : 'have'} no weight.`;
    },
    help: ({ without }) =>
      without.length === 0
        ? 'Correct the “peso” of the cards until they make 100.'
        : 'Write “peso” in all cards of the unit, so that they make 100, or in none.',
  },
});
