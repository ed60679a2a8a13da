import { fieldNames } from '../names.ts';
import { listed, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const anagraficaMinima = defineWords('anagrafica-minima', {
  it: {
    title: 'La scheda anagrafica identifica l’ente',
    why: 'Dalla sezione 1 chi legge sa di quale ente è il piano, chi lo rappresenta, quanto è grande e come scrivergli; dal numero dei dipendenti dipende anche la forma del piano.',
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
    title: 'The first section identifies the body',
    why: 'From section 1 the reader knows whose plan it is, who represents the body, how large it is and how to write to it; the form of the plan depends on the number of employees too.',
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
