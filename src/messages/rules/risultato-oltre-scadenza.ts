import { dated, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const risultatoOltreScadenza = defineWords('risultato-oltre-scadenza', {
  it: {
    title: 'Il risultato atteso non va oltre la scadenza finale',
    why: 'Se il risultato arriva dopo la scadenza finale, a quella data nessuno può dire se l’obiettivo è raggiunto.',
    message: ({ said, final }) =>
      `Il risultato atteso parla di ${quoted(said)}, dopo la scadenza finale (${dated(final, 'it')}).`,
    help: () => 'Sposta la scadenza finale, oppure scrivi che cosa c’è già a quella data.',
  },
  en: {
    title: 'The expected result does not go beyond the final deadline',
    why: 'If the result comes after the final deadline, on that day nobody can say whether the objective is reached.',
    message: ({ said, final }) =>
      `The expected result speaks of ${quoted(said)}, after the final deadline (${dated(final, 'en')}).`,
    help: () => 'Move the final deadline, or write what is already there on that day.',
  },
});
