import { decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const pesoConcentrato = defineWords('peso-concentrato', {
  it: {
    title: 'Nessuna fase pesa da sola 80 o più',
    why: 'Se una fase vale quasi tutto, le altre non incidono sulla valutazione e l’obiettivo è come se ne avesse una sola.',
    message: ({ phase, weight }) =>
      `La fase ${phase} pesa da sola ${decimal(weight, 'it')} su 100, e ce ne sono altre da svolgere.`,
    help: () => 'Dividi la fase in parti con un peso ciascuna, oppure riequilibra i pesi.',
  },
  en: {
    title: 'No phase alone weighs 80 or more',
    why: 'When one phase is worth nearly everything, the others hardly count in the evaluation, as if the objective had only one.',
    message: ({ phase, weight }) =>
      `Phase ${phase} alone weighs ${decimal(weight, 'en')} out of 100, and there are others still to do.`,
    help: () => 'Split the phase into parts with a weight each, or balance the weights.',
  },
});
