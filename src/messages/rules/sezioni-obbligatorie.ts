import { formNames, sectionNames } from '../names.ts';
import { quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const sezioniObbligatorie = defineWords('sezioni-obbligatorie', {
  it: {
    title: 'Il piano ha tutte le sezioni che la sua forma chiede',
    why: 'La legge dice quali sezioni compongono il piano, e ne chiede meno agli enti con meno di 50 dipendenti: se ne manca una il piano è incompleto e va integrato.',
    message: ({ section, form }) =>
      `Manca ${sectionNames.it[section] ?? section}, che un piano in forma ${form} deve avere.`,
    help: ({ file, section, form }) =>
      section === 'anagrafica' || form === 'ordinaria'
        ? `Aggiungi il file ${quoted(file)}.`
        : `Aggiungi il file ${quoted(file)}: se il contenuto sta in un altro documento, con un “rinvio”.`,
  },
  en: {
    title: 'The plan has every section that its form owes',
    why: 'The law says which sections make up the plan, and asks fewer of bodies with less than 50 employees: without one of them the plan is not complete.',
    message: ({ section, form }) =>
      `The section on ${sectionNames.en[section] ?? section} is missing: a plan in ${formNames[form]} form must have it.`,
    help: ({ file, section, form }) =>
      section === 'anagrafica' || form === 'ordinaria'
        ? `Add the file ${quoted(file)}.`
        : `Add the file ${quoted(file)}: with a “rinvio” if its content stands in another document.`,
  },
});
