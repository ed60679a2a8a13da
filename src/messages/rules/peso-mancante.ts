import { defineWords } from './define-words.ts';

export const pesoMancante = defineWords('peso-mancante', {
  it: {
    title: 'Ogni fase ha un peso',
    why: 'Una fase senza peso non conta nel calcolo del risultato, e non si sa se è una scelta o una dimenticanza. Basta anche un peso solo per tutto il gruppo di cui fa parte.',
    message: ({ phase }) => `La fase ${phase} non ha un peso.`,
    help: () => 'Aggiungi “incidenza” alla fase, o al gruppo di cui fa parte.',
  },
  en: {
    title: 'Each phase has a weight',
    why: 'A phase without a weight does not count in the result, and nobody knows whether it was meant so or forgotten. One weight for the whole group it belongs to is enough.',
    message: ({ phase }) => `Phase ${phase} has no weight.`,
    help: () => 'Add “incidenza” to the phase, or to the group it belongs to.',
  },
});
