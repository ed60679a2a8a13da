import { formNames, sectionNames } from '../names.ts';
import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const sezioniObbligatorie = defineWords('sezioni-obbligatorie', {
  it: {
    title: '–',
    why: '–',
    message: ({ section, form }) =>
      `Manca ${sectionNames.it[section] ?? section}, che un piano in forma ${form} deve avere.`,
    help: ({ file, section }) =>
      section === 'anagrafica'
        ? `Aggiungi il file ${quoted(file)}.`
        : `Aggiungi il file ${quoted(file)}: se il contenuto sta in un altro documento, con un “rinvio”.`,
  },
  en: {
    title: '–',
    why: '–',
    message: ({ section, form }) =>
      `The section on ${sectionNames.en[section] ?? section} is missing: a plan in ${formNames[form]} form must have it.`,
    help: ({ file, section }) =>
      section === 'anagrafica'
        ? `Add the file ${quoted(file)}.`
        : `Add the file ${quoted(file)}: with a “rinvio” if its content stands in another document.`,
  },
});
