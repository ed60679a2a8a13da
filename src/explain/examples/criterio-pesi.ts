import { defineExample, yaml } from '../example.ts';

export const criterioPesi = defineExample('criterio-pesi', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Bozza del regolamento, incidenza: 70, scadenza: 30/06/2026 }
        - { descrizione: Approvazione, incidenza: 30, scadenza: 31/12/2026 }
      criteri:
        raggiunto: Fase 2 svolta entro il 31/12/2026.
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Bozza del regolamento, incidenza: 70, scadenza: 30/06/2026 }
        - { descrizione: Approvazione, incidenza: 30, scadenza: 31/12/2026 }
      criteri:
        raggiunto: Fasi 1 e 2 svolte entro il 31/12/2026.
    `,
  },
});
