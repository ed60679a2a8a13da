import { dated, decimal, listed } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const consistenzaUguale = defineWords('consistenza-uguale', {
  it: {
    title: 'Il personale di uno stesso giorno è lo stesso in tutto il piano',
    why: 'Due numeri per le stesse persone nello stesso giorno non possono essere giusti entrambi: chi legge non sa su quale poggiano fabbisogni, lavoro agile e formazione.',
    message: ({ date, counts }) =>
      `Il personale al ${dated(date, 'it')} è ${listed(
        counts.map(({ of, total }) => `${decimal(total, 'it')} ${places.it[of]}`),
        'e',
      )}.`,
    help: () =>
      'Trova il numero giusto e scrivilo ovunque; se si contano persone diverse, spiegalo in una nota e silenzia il controllo.',
  },
  en: {
    title: 'The staff on one day is the same throughout the plan',
    why: 'Two numbers for the same persons on the same day cannot both be right: readers do not know on which of them needs, remote work and training rest.',
    message: ({ date, counts }) =>
      `The staff on ${dated(date, 'en')} is ${listed(
        counts.map(({ of, total }) => `${decimal(total, 'en')} ${places.en[of]}`),
        'and',
      )}.`,
    help: () =>
      'Find the right number and write it everywhere; if different persons are counted, say so in a note and silence the check.',
  },
});

const places = {
  it: {
    anagrafica: 'nella scheda anagrafica',
    fabbisogni: 'nei fabbisogni',
    struttura: 'nella struttura organizzativa',
    unita: 'sommando le unità',
  },
  en: {
    anagrafica: 'in the first section',
    fabbisogni: 'in the staffing needs',
    struttura: 'in the organisational structure',
    unita: 'when the units are added up',
  },
} as const;
