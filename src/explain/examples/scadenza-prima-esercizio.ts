import { defineExample, yaml } from '../example.ts';

export const scadenzaPrimaEsercizio = defineExample('scadenza-prima-esercizio', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Ricognizione dei beni, scadenza: 30/06/2025 }
        - { descrizione: Inventario, scadenza: 31/12/2026 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Ricognizione dei beni, scadenza: 30/06/2026 }
        - { descrizione: Inventario, scadenza: 31/12/2026 }
    `,
  },
});
