import { counted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const cellaPiccola = defineWords('cella-piccola', {
  it: {
    title: 'Nessuna casella conta una o due persone per genere',
    why: 'In un ufficio piccolo “una donna” è una persona che tutti riconoscono. Una tabella per unità e per genere, pubblicata, dice così chi lavora da casa.',
    message: ({ cells, threshold }) =>
      `${cells === 1 ? 'Una casella conta' : `${cells} caselle contano`} meno di ${threshold} persone per unità e genere: si può capire chi sono.`,
    help: ({ threshold }) =>
      `Togli le colonne per genere, riunisci le unità piccole, oppure scrivi “meno di ${threshold}” in una nota al posto dei numeri.`,
  },
  en: {
    title: 'No cell counts one or two persons of a gender',
    why: 'In a small office “one woman” is a person whom all know. A published table by unit and gender tells thus who works from home.',
    message: ({ cells, threshold }) =>
      `${counted(cells, 'cell counts', 'cells count')} fewer than ${threshold} persons by unit and gender: one may tell who they are.`,
    help: ({ threshold }) =>
      `Leave out the columns by gender, join the small units, or write “fewer than ${threshold}” in a note in place of the numbers.`,
  },
});
