import { decimal } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const formazioneRisorse = defineWords('formazione-risorse', {
  it: {
    title: 'Le risorse della formazione si leggono per intero e bastano ai corsi',
    why: 'Stanziamento, impegni e disponibilità si tengono: se uno manca il lettore deve ricavarlo, e se i corsi costano più dello stanziamento qualcuno non si farà.',
    message: ({ reason, amount, allocated }) => {
      const [a, b] = [decimal(amount, 'it'), decimal(allocated, 'it')];
      return {
        costi: `I corsi costano ${a} euro, ma lo stanziamento è di ${b}.`,
        'impegnato-assente': `Dallo stanziamento di ${b} euro e dai ${a} disponibili risulta un impegno di ${decimal(Math.round((allocated - amount) * 100) / 100, 'it')} euro, che il piano non scrive.`,
        'oltre-stanziamento': `La somma disponibile è di ${a} euro, più dello stanziamento di ${b}.`,
      }[reason];
    },
    help: ({ reason }) =>
      ({
        costi: 'Correggi i costi, oppure aumenta lo stanziamento.',
        'impegnato-assente': 'Aggiungi “impegnato” con la somma.',
        'oltre-stanziamento': 'Correggi la somma disponibile o lo stanziamento.',
      })[reason],
  },
  en: {
    title: 'The money for training is told whole and is enough for the courses',
    why: 'Allocation, commitments and what is left hang together: when one is missing readers must work it out, and when courses cost more than the allocation some will not be held.',
    message: ({ reason, amount, allocated }) => {
      const [a, b] = [decimal(amount, 'en'), decimal(allocated, 'en')];
      return {
        costi: `The courses cost ${a} euros, but the allocation is ${b}.`,
        'impegnato-assente': `An allocation of ${b} euros with ${a} left makes a commitment of ${decimal(Math.round((allocated - amount) * 100) / 100, 'en')} euros, which the plan does not write.`,
        'oltre-stanziamento': `The sum that is left is ${a} euros, more than the allocation of ${b}.`,
      }[reason];
    },
    help: ({ reason }) =>
      ({
        costi: 'Correct the costs, or raise the allocation.',
        'impegnato-assente': 'Add “impegnato” with the sum.',
        'oltre-stanziamento': 'Correct the sum that is left or the allocation.',
      })[reason],
  },
});
