import { didYouMean, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const coinvoltiRegistrati = defineWords('coinvolti-registrati', {
  it: {
    title: '–',
    why: '–',
    message: ({ name }) => `${quoted(name)} non è tra le unità, i codici e i soggetti esterni registrati.`,
    help: ({ near }) => `Registralo in organizzazione/unita.yaml, oppure correggi il nome.${didYouMean(near, 'it')}`,
  },
  en: {
    title: '–',
    why: '–',
    message: ({ name }) => `${quoted(name)} is not among the registered units, codes and external bodies.`,
    help: ({ near }) => `Register it in organizzazione/unita.yaml, or correct the name.${didYouMean(near, 'en')}`,
  },
});
