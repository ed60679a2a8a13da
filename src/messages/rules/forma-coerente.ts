import { counted } from '../wording.ts';
import { defineWords } from './define-words.ts';

export const formaCoerente = defineWords('forma-coerente', {
  it: {
    title: 'La forma del piano corrisponde al numero dei dipendenti',
    why: 'Solo un ente con meno di 50 dipendenti può usare la forma semplificata: gli altri, con quella, lasciano fuori sezioni dovute. Quella ordinaria è permessa a tutti, ma un ente piccolo vi scrive sezioni non dovute.',
    message: ({ form, employees }) =>
      employees === 50
        ? 'Con 50 dipendenti esatti la legge non dice quale forma scegliere: si considera ordinaria.'
        : form === 'ordinaria'
          ? `L’ente ha ${counted(employees, 'dipendente', 'dipendenti')}: la forma “ordinaria” è permessa, ma non dovuta.`
          : `La forma è “semplificata”, ma l’ente ha ${counted(employees, 'dipendente', 'dipendenti')}.`,
    help: ({ form, employees }) => {
      if (employees === 50)
        return form === 'ordinaria' ? 'Va bene così.' : 'Scrivi “ordinaria”, che è la forma più completa.';
      return form === 'ordinaria'
        ? 'Può restare così; sotto i 50 dipendenti basta la forma “semplificata”.'
        : 'Scrivi “ordinaria”, oppure correggi il numero dei dipendenti: il confine è 50.';
    },
  },
  en: {
    title: 'The form of the plan fits the number of employees',
    why: 'Only a body with fewer than 50 employees may use the simplified form: the others leave out sections that are owed. The full one is allowed to all, but in it a small body writes sections that it does not owe.',
    message: ({ form, employees }) =>
      employees === 50
        ? 'With exactly 50 employees the law does not say which form to choose: the full one is assumed.'
        : form === 'ordinaria'
          ? `The body has ${counted(employees, 'employee', 'employees')}: the form “ordinaria” is allowed, but not owed.`
          : `The form is “semplificata”, but the body has ${counted(employees, 'employee', 'employees')}.`,
    help: ({ form, employees }) => {
      if (employees === 50) return form === 'ordinaria' ? 'It may stay so.' : 'Write “ordinaria”, the full form.';
      return form === 'ordinaria'
        ? 'It may stay so; below 50 employees the form “semplificata” is enough.'
        : 'Write “ordinaria”, or correct the number of employees: the threshold is 50.';
    },
  },
});
