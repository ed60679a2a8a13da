import { defineExample, yaml } from '../example.ts';

export const scadenzaFinaleUltimaFase = defineExample('scadenza-finale-ultima-fase', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Bozza del regolamento, scadenza: 30/06/2026 }
        - { descrizione: Approvazione, scadenza: 31/10/2026 }
      scadenza_finale: 30/10/2026
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Bozza del regolamento, scadenza: 30/06/2026 }
        - { descrizione: Approvazione, scadenza: 31/10/2026 }
      scadenza_finale: 31/10/2026
    `,
  },
});
