import { didYouMean, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const unitaRegistrata = defineWords('unita-registrata', {
  it: {
    title: '–',
    why: '–',
    message: ({ unit }) => `L’unità ${quoted(unit)} non è nel registro delle unità.`,
    help: ({ near }) => `Registrala in organizzazione/unita.yaml, oppure correggi il nome.${didYouMean(near, 'it')}`,
  },
  en: {
    title: '–',
    why: '–',
    message: ({ unit }) => `The unit ${quoted(unit)} is not in the register of units.`,
    help: ({ near }) => `Register it in organizzazione/unita.yaml, or correct the name.${didYouMean(near, 'en')}`,
  },
});
