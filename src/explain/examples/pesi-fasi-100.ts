import { defineExample, yaml } from '../example.ts';

export const pesiFasi100 = defineExample('pesi-fasi-100', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Studio, incidenza: 40, scadenza: 30/06/2026 }
        - { descrizione: Avvio, incidenza: 50, scadenza: 31/12/2026 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Studio, incidenza: 40, scadenza: 30/06/2026 }
        - { descrizione: Avvio, incidenza: 60, scadenza: 31/12/2026 }
    `,
  },
});
