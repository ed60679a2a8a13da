import { defineExample, yaml } from '../example.ts';

export const numerazioneFasi = defineExample('numerazione-fasi', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { etichetta: "1", descrizione: Studio, incidenza: 40, scadenza: 30/06/2026 }
        - { etichetta: "3", descrizione: Avvio, incidenza: 60, scadenza: 31/12/2026 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { etichetta: "1", descrizione: Studio, incidenza: 40, scadenza: 30/06/2026 }
        - { etichetta: "2", descrizione: Avvio, incidenza: 60, scadenza: 31/12/2026 }
    `,
  },
});
