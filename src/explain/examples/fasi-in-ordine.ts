import { defineExample, yaml } from '../example.ts';

export const fasiInOrdine = defineExample('fasi-in-ordine', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Bozza del regolamento, scadenza: 30/06/2026 }
        - { descrizione: Approvazione, scadenza: 31/05/2026 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Bozza del regolamento, scadenza: 30/04/2026 }
        - { descrizione: Approvazione, scadenza: 31/05/2026 }
    `,
  },
});
