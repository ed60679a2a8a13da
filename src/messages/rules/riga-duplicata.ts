import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const rigaDuplicata = defineWords('riga-duplicata', {
  it: {
    title: 'Nessuna tabella ha due righe uguali',
    why: 'Una riga doppia conta due volte nelle somme e fa pensare a un errore di copia: chi legge non sa se gli eventi sono due o uno.',
    message: ({ name, onlyMonth, table }) => {
      const row = name === '' ? 'Questa riga' : `La riga ${quoted(name)}`;
      return onlyMonth
        ? `${row} è uguale a un’altra dell’elenco ${quoted(table)}, salvo il periodo.`
        : `${row} è uguale a un’altra dell’elenco ${quoted(table)}.`;
    },
    help: () => 'Cancella la riga doppia; se sono due cose diverse, scrivi che cosa le distingue.',
  },
  en: {
    title: 'No table has two equal rows',
    why: 'A row that is there twice counts twice in the sums and looks like a slip in copying: nobody knows whether there were two events or one.',
    message: ({ name, onlyMonth, table }) => {
      const row = name === '' ? 'This row' : `The row ${quoted(name)}`;
      return onlyMonth
        ? `${row} is the same as another of the list ${quoted(table)}, but for the period.`
        : `${row} is the same as another of the list ${quoted(table)}.`;
    },
    help: () => 'Delete the row; if they are two things, write what tells them apart.',
  },
});
