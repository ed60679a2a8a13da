import { defineExample, yaml } from '../example.ts';

export const faseConclusaSenzaData = defineExample('fase-conclusa-senza-data', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Studio, incidenza: 0, scadenza: conclusa }
        - { descrizione: Avvio, incidenza: 100, scadenza: 31/12/2026 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Studio, incidenza: 0, scadenza: conclusa, anno: 2025 }
        - { descrizione: Avvio, incidenza: 100, scadenza: 31/12/2026 }
    `,
  },
});
