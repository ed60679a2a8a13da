import { defineWords } from './define-words.ts';

export const lavoroAgileRighe = defineWords('lavoro-agile-righe', {
  it: {
    title: '–',
    why: '–',
    message: ({ column, written, computed }) =>
      column === 'totale'
        ? `Il totale della riga è ${written}, ma F + M fa ${computed}.`
        : `Gli effettivi sono ${written}, ma il totale meno chi non ne fruisce fa ${computed}.`,
    help: () => 'Correggi il numero sbagliato della riga.',
  },
  en: {
    title: '–',
    why: '–',
    message: ({ column, written, computed }) =>
      column === 'totale'
        ? `The total of the row is ${written}, but F + M gives ${computed}.`
        : `“effettivi” is ${written}, but the total less “non_fruiscono” gives ${computed}.`,
    help: () => 'Correct the wrong number of the row.',
  },
});
