import { defineExample, yaml } from '../example.ts';

export const datiEccedenti = defineExample('dati-eccedenti', {
  wrong: {
    'formazione.yaml': yaml`
      premessa: Per iscriversi si scrive a maria.prova@gmail.com.
    `,
  },
  right: {
    'formazione.yaml': yaml`
      premessa: Per iscriversi si scrive all'ufficio formazione.
    `,
  },
});
