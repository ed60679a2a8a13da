import { defineExample, yaml } from '../example.ts';

export const pesoFasiConcluse = defineExample('peso-fasi-concluse', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Studio svolto nel 2025, incidenza: 40, scadenza: conclusa }
        - { descrizione: Avvio, incidenza: 60, scadenza: 31/12/2026 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Studio svolto nel 2025, incidenza: 0, scadenza: conclusa }
        - { descrizione: Avvio, incidenza: 100, scadenza: 31/12/2026 }
    `,
  },
});
