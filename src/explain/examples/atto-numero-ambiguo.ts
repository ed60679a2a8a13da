import { defineExample, yaml } from '../example.ts';

export const attoNumeroAmbiguo = defineExample('atto-numero-ambiguo', {
  wrong: {
    'atti.yaml': yaml`
      atti:
        - { id: gc-2024-141, organo: Giunta comunale, tipo: deliberazione, numero: 141, data: 03/06/2024 }
        - { id: gc-2025-141, organo: Giunta comunale, tipo: deliberazione, numero: 141, data: 22/04/2025 }
    `,
    'struttura.yaml': yaml`
      modello: La struttura è quella della deliberazione della Giunta comunale n. 141.
    `,
  },
  right: {
    'atti.yaml': yaml`
      atti:
        - { id: gc-2024-141, organo: Giunta comunale, tipo: deliberazione, numero: 141, data: 03/06/2024 }
        - { id: gc-2025-141, organo: Giunta comunale, tipo: deliberazione, numero: 141, data: 22/04/2025 }
    `,
    'struttura.yaml': yaml`
      modello: La struttura è quella della deliberazione della Giunta comunale n. 141 del 03/06/2024.
    `,
  },
});
