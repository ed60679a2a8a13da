import { defineExample, yaml } from '../example.ts';

export const attoNumeriCrescenti = defineExample('atto-numeri-crescenti', {
  wrong: {
    'atti.yaml': yaml`
      atti:
        - { id: gc-2025-200, organo: Giunta comunale, tipo: deliberazione, numero: 200, data: 19/12/2025 }
        - { id: gc-2025-212, organo: Giunta comunale, tipo: deliberazione, numero: 212, data: 02/12/2025 }
    `,
  },
  right: {
    'atti.yaml': yaml`
      atti:
        - { id: gc-2025-200, organo: Giunta comunale, tipo: deliberazione, numero: 200, data: 19/12/2025 }
        - { id: gc-2025-212, organo: Giunta comunale, tipo: deliberazione, numero: 212, data: 22/12/2025 }
    `,
  },
});
