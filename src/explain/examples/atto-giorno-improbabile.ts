import { defineExample, yaml } from '../example.ts';

export const attoGiornoImprobabile = defineExample('atto-giorno-improbabile', {
  wrong: {
    'atti.yaml': yaml`
      atti:
        - { id: gc-2025-212, organo: Giunta comunale, tipo: deliberazione, numero: 212, data: 21/12/2025 }
    `,
  },
  right: {
    'atti.yaml': yaml`
      atti:
        - { id: gc-2025-212, organo: Giunta comunale, tipo: deliberazione, numero: 212, data: 22/12/2025 }
    `,
  },
});
