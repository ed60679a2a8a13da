import { defineExample, yaml } from '../example.ts';

export const scadenzeAccatastate = defineExample('scadenze-accatastate', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Definizione degli standard, scadenza: 30/11/2026 }
        - { descrizione: Strumenti di controllo, scadenza: 30/11/2026 }
        - { descrizione: Ascolto degli utenti, scadenza: 30/11/2026 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Definizione degli standard, scadenza: 30/06/2026 }
        - { descrizione: Strumenti di controllo, scadenza: 30/09/2026 }
        - { descrizione: Ascolto degli utenti, scadenza: 30/11/2026 }
    `,
  },
});
