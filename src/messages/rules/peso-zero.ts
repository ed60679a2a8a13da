import { listed } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const pesoZero = defineWords('peso-zero', {
  it: {
    title: 'Solo una fase conclusa pesa zero',
    why: 'Una fase ancora da svolgere che pesa zero non conta nella valutazione: si può saltare senza che il risultato cambi.',
    message: ({ phases }) =>
      `${phases.length === 1 ? 'La fase' : 'Le fasi'} ${listed(phases, 'e')} ${phases.length === 1 ? 'pesa 0 ma non è conclusa' : 'pesano 0 ma non sono concluse'}.`,
    help: () => 'Dai un peso alla fase togliendolo ad altre, oppure scrivi in “scadenza” che è “conclusa”.',
  },
  en: {
    title: 'Only a concluded phase weighs nothing',
    why: 'A phase still to do that weighs nothing does not count in the evaluation: it can be skipped and the result stays the same.',
    message: ({ phases }) =>
      `${phases.length === 1 ? 'Phase' : 'Phases'} ${listed(phases, 'and')} ${phases.length === 1 ? 'weighs 0 but is' : 'weigh 0 but are'} not concluded.`,
    help: () => 'Give the phase a weight taken from others, or write in “scadenza” that it is “conclusa”.',
  },
});
