import { defineExample, yaml } from '../example.ts';

export const pesoConcentrato = defineExample('peso-concentrato', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Studio, incidenza: 10, scadenza: 30/06/2026 }
        - { descrizione: Avvio, incidenza: 90, scadenza: 31/12/2026 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Studio, incidenza: 30, scadenza: 30/06/2026 }
        - { descrizione: Gara, incidenza: 30, scadenza: 30/09/2026 }
        - { descrizione: Avvio, incidenza: 40, scadenza: 31/12/2026 }
    `,
  },
});
