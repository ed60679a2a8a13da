import { dated } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const fineMeseSospetta = defineWords('fine-mese-sospetta', {
  it: {
    title: 'Una scadenza di fine mese è l’ultimo giorno, non il penultimo',
    why: 'Il giorno 30 di un mese di 31 è spesso una svista per la fine del mese. Da lì nascono scadenze finali che precedono di un giorno l’ultima fase.',
    message: ({ date: day, others }) => {
      const more =
        others === 0 ? '' : `; così anche ${others === 1 ? 'un’altra scadenza' : `altre ${others} scadenze`}`;
      return `Il ${dated(day, 'it')} è il penultimo giorno del mese${more}.`;
    },
    help: ({ last }) => `Se intendevi la fine del mese scrivi ${dated(last, 'it')}; altrimenti va bene così.`,
  },
  en: {
    title: 'A deadline at the end of a month is its last day, not the one before',
    why: 'The 30th of a month of 31 days is often a slip for the end of the month. Final deadlines that come one day before the last phase are born there.',
    message: ({ date: day, others }) => {
      const more =
        others === 0 ? '' : `; so is ${others === 1 ? 'another deadline' : `that of ${others} more deadlines`}`;
      return `The ${dated(day, 'en')} is the last day but one of its month${more}.`;
    },
    help: ({ last }) => `If you meant the end of the month write ${dated(last, 'it')}; otherwise it may stay so.`,
  },
});
