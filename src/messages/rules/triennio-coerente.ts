import { defineWords } from './define-words.ts';

export const triennioCoerente = defineWords('triennio-coerente', {
  it: {
    title: 'Tutte le parti del piano hanno lo stesso triennio',
    why: 'Il piano vale tre anni, e ogni sua parte gli stessi tre: un triennio diverso è quasi sempre il resto di un documento dell’anno prima, e fa dubitare di tutti i dati vicini.',
    message: ({ reason, found, expected }) =>
      ({
        durata: `Il triennio ${found} non è di tre anni.`,
        'anno-fuori': `L’anno ${found} non è nel triennio ${expected}.`,
        'altro-triennio': `Qui il triennio è ${found}, nel piano è ${expected}.`,
      })[reason],
    help: ({ reason, expected }) => (reason === 'durata' ? `Per esempio: ${expected}.` : 'Correggi uno dei due.'),
  },
  en: {
    title: 'All parts of the plan have the same three years',
    why: 'The plan holds for three years, and each of its parts for the same three: other years nearly always come from the document of the year before, and cast doubt on all that stands near.',
    message: ({ reason, found, expected }) =>
      ({
        durata: `The period ${found} is not three years long.`,
        'anno-fuori': `The year ${found} is not within ${expected}.`,
        'altro-triennio': `Here the three years are ${found}, in the plan they are ${expected}.`,
      })[reason],
    help: ({ reason, expected }) => (reason === 'durata' ? `For example: ${expected}.` : 'Correct one of the two.'),
  },
});
