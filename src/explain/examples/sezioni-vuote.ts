import { defineExample, yaml } from '../example.ts';

export const sezioniVuote = defineExample('sezioni-vuote', {
  wrong: {
    'struttura.yaml': yaml`
      modello: …
    `,
  },
  right: {
    'struttura.yaml': yaml`
      modello: Due servizi autonomi, che rispondono al segretario.
    `,
  },
});
