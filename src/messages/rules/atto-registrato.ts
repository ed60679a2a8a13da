import { didYouMean, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const attoRegistrato = defineWords('atto-registrato', {
  it: {
    title: '–',
    why: '–',
    message: ({ id }) => `L’atto ${quoted(id)} non è nel registro degli atti.`,
    help: ({ near }) => `Aggiungilo ad atti.yaml con organo, numero, data e oggetto.${didYouMean(near, 'it')}`,
  },
  en: {
    title: '–',
    why: '–',
    message: ({ id }) => `The act ${quoted(id)} is not in the register of acts.`,
    help: ({ near }) => `Add it to atti.yaml with body, number, date and subject.${didYouMean(near, 'en')}`,
  },
});
