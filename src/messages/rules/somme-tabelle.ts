import { decimal, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const sommeTabelle = defineWords('somme-tabelle', {
  it: {
    title: 'I totali delle tabelle sono la somma delle loro voci',
    why: 'Chi legge confronta il totale con le righe: se non torna, non sa quale dei due numeri è giusto e non si fida nemmeno degli altri.',
    message: ({ what, name, written, computed }) =>
      `${
        {
          accordi: `Il totale della colonna ${quoted(name)}`,
          assestato: 'Lo stanziamento assestato',
          consistenza: 'Il totale del personale',
          destinatari: `Il numero dei destinatari di ${quoted(name)}`,
          'di-cui': `Il numero di ${quoted(name)}`,
          disponibile: 'La somma disponibile',
          'incarichi-eq': 'Il totale degli incarichi',
          orario: `Il numero di ${quoted(name)}`,
        }[what]
      } è ${decimal(written, 'it')}, ma le voci danno ${decimal(computed, 'it')}.`,
    help: () => 'Correggi il totale, o la voce sbagliata.',
  },
  en: {
    title: 'The totals of the tables are the sum of their items',
    why: 'The reader compares the total with the rows: where they do not agree nobody knows which is right, and the other figures are trusted less.',
    message: ({ what, name, written, computed }) =>
      `${
        {
          accordi: `The total of the column ${quoted(name)}`,
          assestato: 'The adjusted allocation (“assestato”)',
          consistenza: 'The total of the staff',
          destinatari: `The number of participants of ${quoted(name)}`,
          'di-cui': `The number of ${quoted(name)}`,
          disponibile: 'The sum available (“disponibile”)',
          'incarichi-eq': 'The total of the posts',
          orario: `The number of ${quoted(name)}`,
        }[what]
      } is ${decimal(written, 'en')}, but its items give ${decimal(computed, 'en')}.`,
    help: () => 'Correct the total, or the wrong item.',
  },
});
