import { didYouMean, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const attoRegistrato = defineWords('atto-registrato', {
  it: {
    title: 'Gli atti citati sono nel registro',
    why: 'Un atto citato e non registrato non ha numero, data né oggetto: nella pagina compare solo il suo identificativo, e chi legge non può cercarlo.',
    message: ({ id }) => `L’atto ${quoted(id)} non è nel registro degli atti.`,
    help: ({ near }) => `Aggiungilo ad atti.yaml con organo, numero, data e oggetto.${didYouMean(near, 'it')}`,
  },
  en: {
    title: 'The acts that are cited are in the register',
    why: 'An act that is cited and not registered has no number, date or subject: the page shows its identifier alone, and the reader cannot look for it.',
    message: ({ id }) => `The act ${quoted(id)} is not in the register of acts.`,
    help: ({ near }) => `Add it to atti.yaml with body, number, date and subject.${didYouMean(near, 'en')}`,
  },
});
