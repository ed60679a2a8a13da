import { counted, quoted } from '../wording.ts';
import { columnNames } from './column-names.ts';
import { defineWords } from './define-words.ts';

export const celleVuote = defineWords('celle-vuote', {
  it: {
    title: 'Nelle colonne di numeri nessuna cella resta vuota',
    why: 'Una cella vuota non dice se il valore è zero, se manca o se non si applica: chi legge la tabella, o la somma, deve indovinare.',
    message: ({ blank, column, row, rows }) =>
      blank === 1
        ? `Nella riga ${quoted(row)} manca un numero che le altre righe hanno: ${columnNames.it[column]}.`
        : `In ${counted(blank, 'riga', 'righe')} su ${rows}, a partire da ${quoted(row)}, manca un numero che le altre hanno: ${columnNames.it[column]}.`,
    help: () => 'Scrivi 0 dove il valore è zero; se il dato non c’è, dillo in una nota.',
  },
  en: {
    title: 'In columns of numbers no cell is left blank',
    why: 'A blank cell does not tell whether the value is zero, is missing or does not apply: whoever reads the table, or adds it up, has to guess.',
    message: ({ blank, column, row, rows }) =>
      blank === 1
        ? `The row ${quoted(row)} lacks a number that the others have: ${columnNames.en[column]}.`
        : `In ${blank} rows of ${rows}, from ${quoted(row)} on, a number is missing that the others have: ${columnNames.en[column]}.`,
    help: () => 'Write 0 where the value is zero; where there is no figure, say so in a note.',
  },
});
