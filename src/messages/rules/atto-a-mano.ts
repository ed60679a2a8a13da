import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const attoAMano = defineWords('atto-a-mano', {
  it: {
    title: 'Gli atti del registro si citano con il loro identificativo',
    why: 'Un atto scritto per esteso va corretto in ogni testo che lo nomina. Citato con il suo identificativo, numero e data stanno solo nel registro e sono uguali in tutto il piano, e chi legge la pagina trova il collegamento all’atto.',
    message: ({ written }) => `L’atto ${quoted(written)} è nel registro: si può citare.`,
    help: ({ id }) => `Al suo posto scrivi ${quoted(`[[atto:${id}]]`)}.`,
  },
  en: {
    title: 'Acts of the register are cited by their identifier',
    why: 'An act that is written out has to be corrected in each text that names it. Cited by its identifier, its number and date stand in the register alone, are the same in the whole plan, and the page links to the act.',
    message: ({ written }) => `The act ${quoted(written)} is in the register: it can be cited.`,
    help: ({ id }) => `In its place write ${quoted(`[[atto:${id}]]`)}.`,
  },
});
