import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const codiciFiscali = defineWords('codici-fiscali', {
  it: {
    title: 'Codice fiscale e partita IVA hanno la cifra di controllo giusta',
    why: 'L’ultima cifra si calcola dalle altre dieci: se non torna, il numero è stato copiato male e non è quello dell’ente.',
    message: ({ field, value }) =>
      `${quoted(value)} non è ${field === 'partita_iva' ? 'una partita IVA' : 'un codice fiscale'}: l’ultima cifra non torna con le altre.`,
    help: () => 'Ricopia il numero dal certificato di attribuzione.',
  },
  en: {
    title: 'Tax code and VAT number have the right check digit',
    why: 'The last digit is computed from the other ten: if it does not match, the number was copied badly and is not that of the body.',
    message: ({ field, value }) =>
      `${quoted(value)} is not a valid ${field === 'partita_iva' ? 'VAT number' : 'tax code'}: its last digit does not match the others.`,
    help: () => 'Copy the number again from its certificate.',
  },
});
