import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const attoNumeroAmbiguo = defineWords('atto-numero-ambiguo', {
  it: {
    title: 'Un numero che torna in due anni porta sempre l’anno',
    why: 'I numeri degli atti ricominciano ogni anno. Se il registro ha lo stesso numero in due anni, senza l’anno chi legge non sa di quale atto si parla.',
    message: ({ written, years }) => `${quoted(written)} può essere di più anni: ${listed(years.map(String), 'e')}.`,
    help: () => 'Aggiungi l’anno o la data, oppure cita l’atto con il suo identificativo.',
  },
  en: {
    title: 'A number that comes back in two years always carries the year',
    why: 'The numbers of acts begin again every year. Where the register has the same number in two years, without the year nobody knows which act is meant.',
    message: ({ written, years }) => `${quoted(written)} may be of several years: ${listed(years.map(String), 'and')}.`,
    help: () => 'Add the year or the date, or cite the act by its identifier.',
  },
});
