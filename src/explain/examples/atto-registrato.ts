import { defineExample, yaml } from '../example.ts';

export const attoRegistrato = defineExample('atto-registrato', {
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
      testo: Il piano della performance è stato approvato con [[atto:gc-2025-20]].
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
      testo: Il piano della performance è stato approvato con [[atto:gc-2025-200]].
    `,
  },
});
