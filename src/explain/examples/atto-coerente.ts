import { defineExample, yaml } from '../example.ts';

export const attoCoerente = defineExample('atto-coerente', {
  wrong: {
    'atti.yaml': yaml`
      atti:
        - id: gc-2025-200
          organo: Giunta comunale
          tipo: deliberazione
          numero: 200
          data: 19/12/2025
          oggetto: Piano della performance
    `,
    'premessa.yaml': yaml`
      testo: Il piano della performance è stato approvato con deliberazione della Giunta comunale n. 200 del 22/12/2025.
    `,
  },
  right: {
    'atti.yaml': yaml`
      atti:
        - id: gc-2025-200
          organo: Giunta comunale
          tipo: deliberazione
          numero: 200
          data: 19/12/2025
          oggetto: Piano della performance
    `,
    'premessa.yaml': yaml`
      testo: Il piano della performance è stato approvato con deliberazione della Giunta comunale n. 200 del 19/12/2025.
    `,
  },
});
