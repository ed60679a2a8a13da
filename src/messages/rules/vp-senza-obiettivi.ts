import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const vpSenzaObiettivi = defineWords('vp-senza-obiettivi', {
  it: {
    title: 'Ogni obiettivo di valore pubblico ha almeno una scheda',
    why: 'Un obiettivo di valore pubblico per il quale nessun ufficio ha una scheda resta una promessa: nessuno vi lavora e nessuno ne risponde.',
    message: ({ codes }) =>
      codes.length === 1
        ? `Nessuna scheda è collegata all’obiettivo di valore pubblico ${quoted(codes[0] ?? '')}.`
        : `Nessuna scheda è collegata agli obiettivi di valore pubblico ${listed(codes.map(quoted), 'e')}.`,
    help: () => 'Indica il codice in “collegamenti: { valore_pubblico: [...] }” delle schede che vi contribuiscono.',
  },
  en: {
    title: 'Each objective of public value has at least one card',
    why: 'An objective of public value for which no office has a card stays a promise: nobody works for it and nobody answers for it.',
    message: ({ codes }) =>
      codes.length === 1
        ? `No card is linked to the objective of public value ${quoted(codes[0] ?? '')}.`
        : `No card is linked to the objectives of public value ${listed(codes.map(quoted), 'and')}.`,
    help: () => 'Put the code into “collegamenti: { valore_pubblico: [...] }” of the cards that contribute to it.',
  },
});
