import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const normaCompleta = defineWords('norma-completa', {
  it: {
    title: 'Le norme si citano con tipo, numero e anno',
    why: 'I numeri delle norme ricominciano ogni anno: senza l’anno chi legge può aprirne un’altra.',
    message: ({ written }) => `La norma ${quoted(written)} è citata senza l’anno.`,
    help: ({ written, year }) =>
      year === undefined
        ? `Aggiungi l’anno: ${quoted(`${written}/…`)}.`
        : `Aggiungi l’anno. Altrove il piano cita ${quoted(`${written}/${year}`)}.`,
  },
  en: {
    title: 'Norms are cited with type, number and year',
    why: 'The numbers of norms begin again every year: without the year the reader may open another one.',
    message: ({ written }) => `The norm ${quoted(written)} is cited without its year.`,
    help: ({ written, year }) =>
      year === undefined
        ? `Add the year: ${quoted(`${written}/…`)}.`
        : `Add the year. Elsewhere the plan cites ${quoted(`${written}/${year}`)}.`,
  },
});
