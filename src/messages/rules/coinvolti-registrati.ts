import { didYouMean, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const coinvoltiRegistrati = defineWords('coinvolti-registrati', {
  it: {
    title: 'Chi è coinvolto in una fase è nel registro',
    why: 'Un codice che nel registro non c’è non dice a nessuno di dover collaborare: chi legge il piano vede un numero, e l’ufficio giusto non si riconosce.',
    message: ({ name }) => `${quoted(name)} non è tra le unità, i codici e i soggetti esterni registrati.`,
    help: ({ near }) => `Registralo in organizzazione/unita.yaml, oppure correggi il nome.${didYouMean(near, 'it')}`,
  },
  en: {
    title: 'Whoever is involved in a phase is in the register',
    why: 'A code that no register has tells nobody to take part: the reader of the plan sees a number, and the right office does not recognise itself.',
    message: ({ name }) => `${quoted(name)} is not among the registered units, codes and external bodies.`,
    help: ({ near }) => `Register it in organizzazione/unita.yaml, or correct the name.${didYouMean(near, 'en')}`,
  },
});
