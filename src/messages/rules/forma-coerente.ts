import { counted, quoted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const formaCoerente = defineWords('forma-coerente', {
  it: {
    title: 'La forma del piano corrisponde al numero dei dipendenti',
    why: 'Solo un ente con meno di 50 dipendenti può usare la forma semplificata: con la forma sbagliata mancano sezioni dovute, oppure se ne scrivono di non dovute.',
    message: ({ form, employees }) =>
      employees === 50
        ? 'Con 50 dipendenti esatti la legge non dice quale forma scegliere: si considera ordinaria.'
        : `La forma è ${quoted(form)}, ma l’ente ha ${counted(employees, 'dipendente', 'dipendenti')}.`,
    help: ({ form, employees }) => {
      if (employees === 50)
        return form === 'ordinaria' ? 'Va bene così.' : 'Scrivi “ordinaria”, che è la forma più completa.';
      return `Scrivi ${quoted(form === 'ordinaria' ? 'semplificata' : 'ordinaria')}, oppure correggi il numero dei dipendenti: il confine è 50.`;
    },
  },
  en: {
    title: 'The form of the plan fits the number of employees',
    why: 'Only a body with fewer than 50 employees may use the simplified form: with the wrong one, sections that are owed are missing, or others are written in vain.',
    message: ({ form, employees }) =>
      employees === 50
        ? 'With exactly 50 employees the law does not say which form to choose: the full one is assumed.'
        : `The form is ${quoted(form)}, but the body has ${counted(employees, 'employee', 'employees')}.`,
    help: ({ form, employees }) => {
      if (employees === 50) return form === 'ordinaria' ? 'It may stay so.' : 'Write “ordinaria”, the full form.';
      return `Write ${quoted(form === 'ordinaria' ? 'semplificata' : 'ordinaria')}, or correct the number of employees: the threshold is 50.`;
    },
  },
});
