import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const schedaFuoriPosto = defineWords('scheda-fuori-posto', {
  it: {
    title: '–',
    why: '–',
    message: () => 'La scheda non sta dove dicono la sua unità e il suo codice.',
    help: ({ place }) => `Spostala in ${quoted(place)}, oppure correggi l’unità o il codice.`,
  },
  en: {
    title: '–',
    why: '–',
    message: () => 'The card does not stand where its unit and its code say.',
    help: ({ place }) => `Move it to ${quoted(place)}, or correct the unit or the code.`,
  },
});
