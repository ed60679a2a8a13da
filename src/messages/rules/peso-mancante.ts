import { defineWords } from './define-words.ts';

export const pesoMancante = defineWords('peso-mancante', {
  it: {
    title: '–',
    why: '–',
    message: ({ phase }) => `La fase ${phase} non ha un peso.`,
    help: () => 'Aggiungi “incidenza” alla fase, o al gruppo di cui fa parte.',
  },
  en: {
    title: '–',
    why: '–',
    message: ({ phase }) => `Phase ${phase} has no weight.`,
    help: () => 'Add “incidenza” to the phase, or to the group it belongs to.',
  },
});
