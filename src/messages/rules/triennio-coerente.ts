import { defineWords } from './define-words.ts';

export const triennioCoerente = defineWords('triennio-coerente', {
  it: {
    title: '–',
    why: '–',
    message: ({ reason, found, expected }) =>
      ({
        durata: `Il triennio ${found} non è di tre anni.`,
        'anno-fuori': `L’anno ${found} non è nel triennio ${expected}.`,
        'altro-triennio': `Qui il triennio è ${found}, nel piano è ${expected}.`,
      })[reason],
    help: ({ reason, expected }) => (reason === 'durata' ? `Per esempio: ${expected}.` : 'Correggi uno dei due.'),
  },
  en: {
    title: '–',
    why: '–',
    message: ({ reason, found, expected }) =>
      ({
        durata: `The period ${found} is not three years long.`,
        'anno-fuori': `The year ${found} is not within ${expected}.`,
        'altro-triennio': `Here the three years are ${found}, in the plan they are ${expected}.`,
      })[reason],
    help: ({ reason, expected }) => (reason === 'durata' ? `For example: ${expected}.` : 'Correct one of the two.'),
  },
});
