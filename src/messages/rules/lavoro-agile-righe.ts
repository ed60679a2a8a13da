import { defineWords } from './define-words.ts';

export const lavoroAgileRighe = defineWords('lavoro-agile-righe', {
  it: {
    title: 'In ogni riga degli accordi i numeri tornano',
    why: 'Chi legge somma donne e uomini e toglie chi non ne fruisce: se il risultato è diverso da quello scritto, non sa quale numero sia giusto.',
    message: ({ column, written, computed }) =>
      column === 'totale'
        ? `Il totale della riga è ${written}, ma F + M fa ${computed}.`
        : `Gli effettivi sono ${written}, ma il totale meno chi non ne fruisce fa ${computed}.`,
    help: () => 'Correggi il numero sbagliato della riga.',
  },
  en: {
    title: 'The numbers of each row of agreements add up',
    why: 'Readers add women and men and take off those who do not use the agreement: when the result differs from what is written, nobody knows which number is right.',
    message: ({ column, written, computed }) =>
      column === 'totale'
        ? `The total of the row is ${written}, but F + M gives ${computed}.`
        : `“effettivi” is ${written}, but the total less “non_fruiscono” gives ${computed}.`,
    help: () => 'Correct the wrong number of the row.',
  },
});
