import { defineExample, yaml } from '../example.ts';

export const fasiMinime = defineExample('fasi-minime', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Carta dei servizi approvata, incidenza: 100, scadenza: 31/12/2026 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Bozza della carta dei servizi, incidenza: 60, scadenza: 30/06/2026 }
        - { descrizione: Approvazione e pubblicazione, incidenza: 40, scadenza: 31/12/2026 }
    `,
  },
});
