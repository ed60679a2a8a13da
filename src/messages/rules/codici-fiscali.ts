import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const codiciFiscali = defineWords('codici-fiscali', {
  it: {
    title: '–',
    why: '–',
    message: ({ field, value }) =>
      `${quoted(value)} non è ${field === 'partita_iva' ? 'una partita IVA' : 'un codice fiscale'}: l’ultima cifra non torna con le altre.`,
    help: () => 'Ricopia il numero dal certificato di attribuzione.',
  },
  en: {
    title: '–',
    why: '–',
    message: ({ field, value }) =>
      `${quoted(value)} is not a valid ${field === 'partita_iva' ? 'VAT number' : 'tax code'}: its last digit does not match the others.`,
    help: () => 'Copy the number again from its certificate.',
  },
});
