import { counted } from '../wording.ts';
import { defineWords } from './define-words.ts';
import { lacks, tallied } from './tallied.ts';

export const trasparenzaResponsabili = defineWords('trasparenza-responsabili', {
  it: {
    title: 'Ogni obbligo di pubblicazione ha i suoi responsabili e un termine',
    why: 'Il decreto trasparenza vuole che il piano indichi chi trasmette e chi pubblica ogni dato. Senza un nome d’ufficio il dato non esce, e non si sa a chi chiederlo.',
    message: ({ missing, items, total }) =>
      `${counted(items, 'obbligo di pubblicazione', 'obblighi di pubblicazione')} su ${total} ${items === 1 ? 'è incompleto' : 'sono incompleti'}: ${lacks(missing)} ${tallied(missing, names.it, 'e')}.`,
    help: () =>
      'Aggiungi a ogni obbligo “responsabile_trasmissione”, “responsabile_pubblicazione” e “termine”; se il dato non c’è, “motivazione_impossibilita”.',
  },
  en: {
    title: 'Each duty of publication has its responsible units and a term',
    why: 'The decree on transparency wants the plan to say who sends and who publishes each datum. Without an office the datum does not come out, and nobody knows whom to ask.',
    message: ({ missing, items, total }) =>
      `${items} of ${counted(total, 'duty of publication lacks', 'duties of publication lack')} something: ${tallied(missing, names.en, 'and')}.`,
    help: () =>
      'Add to each duty “responsabile_trasmissione”, “responsabile_pubblicazione” and “termine”; if there are no data, “motivazione_impossibilita”.',
  },
});

const names = {
  it: {
    responsabile_trasmissione: 'chi trasmette i dati',
    responsabile_pubblicazione: 'chi li pubblica',
    termine: 'il termine',
  },
  en: {
    responsabile_trasmissione: 'who sends the data',
    responsabile_pubblicazione: 'who publishes them',
    termine: 'the term',
  },
} as const;
