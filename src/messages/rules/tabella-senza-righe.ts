import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const tabellaSenzaRighe = defineWords('tabella-senza-righe', {
  it: {
    title: 'Nessuna tabella resta con la sola intestazione',
    why: 'Un elenco vuoto non dice se non c’è nulla da elencare o se i dati devono ancora arrivare.',
    message: ({ field }) => `L’elenco ${quoted(field)} è vuoto.`,
    help: () => 'Scrivi le righe che mancano; se non ce ne sono, cancella il campo e dillo in una nota.',
  },
  en: {
    title: 'No table is left with its headings alone',
    why: 'An empty list does not tell whether there is nothing to list or the data are still to come.',
    message: ({ field }) => `The list ${quoted(field)} is empty.`,
    help: () => 'Write the rows that are missing; if there are none, delete the field and say so in a note.',
  },
});
