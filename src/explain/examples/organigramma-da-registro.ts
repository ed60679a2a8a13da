import { defineExample, yaml } from '../example.ts';

export const organigrammaDaRegistro = defineExample('organigramma-da-registro', {
  wrong: {
    'struttura.yaml': yaml`
      modello: L'ente è articolato in tre servizi autonomi.
    `,
  },
  right: {
    'struttura.yaml': yaml`
      modello: L'ente è articolato in due servizi autonomi.
    `,
  },
});
