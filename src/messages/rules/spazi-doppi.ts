import { defineWords } from './define-words.ts';

export const spaziDoppi = defineWords('spazi-doppi', {
  it: {
    title: 'Tra due parole c’è uno spazio solo',
    why: 'Gli spazi in più non si vedono nella pagina, ma fanno sembrare diversi due testi che sono uguali.',
    message: ({ times }) =>
      times === 1
        ? 'Tra due parole ci sono più spazi.'
        : `Tra due parole ci sono più spazi, in ${times} punti del file.`,
    help: () => 'Lascia uno spazio solo: lo fa piao check --fix.',
  },
  en: {
    title: 'There is one space between two words',
    why: 'More spaces do not show on the page, but make two texts look different that are the same.',
    message: ({ times }) =>
      times === 1
        ? 'There are several spaces between two words.'
        : `There are several spaces between two words, at ${times} places.`,
    help: () => 'Leave one: piao check --fix does it.',
  },
});
