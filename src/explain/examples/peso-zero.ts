import { defineExample, yaml } from '../example.ts';

export const pesoZero = defineExample('peso-zero', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Studio, incidenza: 0, scadenza: 30/06/2026 }
        - { descrizione: Avvio, incidenza: 100, scadenza: 31/12/2026 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Studio, incidenza: 30, scadenza: 30/06/2026 }
        - { descrizione: Avvio, incidenza: 70, scadenza: 31/12/2026 }
    `,
  },
});
