import { decimal, listed } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const pesoFasiConcluse = defineWords('peso-fasi-concluse', {
  it: {
    title: 'Le fasi già concluse non hanno peso',
    why: 'Ciò che era finito prima del piano non è un risultato da raggiungere. Se pesa ancora, parte dell’obiettivo risulta raggiunta in partenza.',
    message: ({ phases, weight }) =>
      `${phases.length === 1 ? 'La fase' : 'Le fasi'} ${listed(phases, 'e')} ${phases.length === 1 ? 'è già conclusa ma pesa' : 'sono già concluse ma pesano'} ${decimal(weight, 'it')} su 100.`,
    help: () => 'Scrivi “incidenza: 0” nelle fasi concluse e distribuisci il loro peso tra quelle ancora da svolgere.',
  },
  en: {
    title: 'Phases already concluded have no weight',
    why: 'What was over before the plan is no result to reach. If it still weighs, part of the objective is reached from the start.',
    message: ({ phases, weight }) =>
      `${phases.length === 1 ? 'Phase' : 'Phases'} ${listed(phases, 'and')} ${phases.length === 1 ? 'is already concluded but weighs' : 'are already concluded but weigh'} ${decimal(weight, 'en')} out of 100.`,
    help: () => 'Write “incidenza: 0” in the concluded phases and share their weight among those still to do.',
  },
});
