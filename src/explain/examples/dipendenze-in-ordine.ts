import { defineExample, yaml } from '../example.ts';

export const dipendenzeInOrdine = defineExample('dipendenze-in-ordine', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Servizio aperto al pubblico, incidenza: 40, scadenza: 30/11/2026, dipende_da: [2] }
        - { descrizione: Progetto delle prenotazioni, incidenza: 60, scadenza: 31/12/2026 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Servizio aperto al pubblico, incidenza: 40, scadenza: 30/11/2026, dipende_da: [2] }
        - { descrizione: Progetto delle prenotazioni, incidenza: 60, scadenza: 31/10/2026 }
    `,
  },
});
