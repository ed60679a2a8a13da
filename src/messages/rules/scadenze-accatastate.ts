import { capital, dated, phasesNamed } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const scadenzeAccatastate = defineWords('scadenze-accatastate', {
  it: {
    title: 'Le fasi di una scheda non scadono tutte nello stesso giorno',
    why: 'Tre fasi con la stessa scadenza non aiutano a seguire il lavoro: fino a quel giorno nessuno sa a che punto è, e quel giorno sono in ritardo tutte insieme.',
    message: ({ date: day, phases }) => `${capital(phasesNamed(phases, 'it'))} scadono tutte il ${dated(day, 'it')}.`,
    help: () => 'Distribuisci le scadenze come si svolge il lavoro, oppure unisci le fasi che vanno insieme.',
  },
  en: {
    title: 'The phases of a card are not all due on the same day',
    why: 'Three phases with one deadline do not help to follow the work: until that day nobody knows how far it is, and on that day all are late together.',
    message: ({ date: day, phases }) => `${capital(phasesNamed(phases, 'en'))} are all due on ${dated(day, 'en')}.`,
    help: () => 'Spread the deadlines as the work goes, or join the phases that belong together.',
  },
});
