import { defineExample, yaml } from '../example.ts';

export const pesoMancante = defineExample('peso-mancante', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Studio, scadenza: 30/06/2026 }
        - { descrizione: Avvio, incidenza: 100, scadenza: 31/12/2026 }
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
