import { fieldNames } from '../names.ts';
import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const anagraficaMinima = defineWords('anagrafica-minima', {
  it: {
    title: '–',
    why: '–',
    message: ({ missing }) =>
      `Nella scheda anagrafica ${missing.length === 1 ? 'manca' : 'mancano'}: ${listed(
        missing.map((field) => fieldNames.it[field] ?? field),
        'e',
      )}.`,
    help: ({ missing }) =>
      `Aggiungi ${listed(
        missing.map((field) => quoted(field)),
        'e',
      )} ad anagrafica.yaml.`,
  },
  en: {
    title: '–',
    why: '–',
    message: ({ missing }) =>
      `The identification data lack: ${listed(
        missing.map((field) => fieldNames.en[field] ?? field),
        'and',
      )}.`,
    help: ({ missing }) =>
      `Add ${listed(
        missing.map((field) => quoted(field)),
        'and',
      )} to anagrafica.yaml.`,
  },
});
