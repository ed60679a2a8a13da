import { counted, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const obiettiviPerUnita = defineWords('obiettivi-per-unita', {
  it: {
    title: 'Il numero di schede di un’unità è nei limiti',
    why: 'Troppi obiettivi in una stessa unità si tolgono peso a vicenda: nessuno si valuta davvero, e tutti risultano raggiunti.',
    message: ({ unit, cards, least, most, own }) => {
      const limit = own
        ? `il ${cards > most ? `limite del piano è ${most}` : `minimo del piano è ${least}`}`
        : `di solito ${cards > most ? `non più di ${most}` : `almeno ${least}`}`;
      return `L’unità ${quoted(unit)} ha ${counted(cards, 'scheda', 'schede')}: ${limit}.`;
    },
    help: ({ cards, most }) =>
      cards > most
        ? 'Valuta quali obiettivi unire o lasciare alla gestione ordinaria.'
        : 'Valuta se aggiungere un obiettivo.',
  },
  en: {
    title: 'The number of cards of a unit is within its limits',
    why: 'Too many objectives in one unit take weight from each other: none is really judged, and all turn out to be reached.',
    message: ({ unit, cards, least, most, own }) => {
      const limit = own
        ? `the ${cards > most ? `limit of the plan is ${most}` : `minimum of the plan is ${least}`}`
        : `usually ${cards > most ? `not more than ${most}` : `at least ${least}`}`;
      return `The unit ${quoted(unit)} has ${counted(cards, 'card', 'cards')}: ${limit}.`;
    },
    help: ({ cards, most }) =>
      cards > most
        ? 'Consider which objectives to join or to leave to everyday work.'
        : 'Consider adding an objective.',
  },
});
