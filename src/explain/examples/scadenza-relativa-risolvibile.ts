import { defineExample, yaml } from '../example.ts';

export const scadenzaRelativaRisolvibile = defineExample('scadenza-relativa-risolvibile', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Bando, scadenza: 31/03/2026 }
        - { descrizione: Aggiudicazione, scadenza: { entro: 60 giorni, da_fase: 7 } }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Bando, scadenza: 31/03/2026 }
        - { descrizione: Aggiudicazione, scadenza: { entro: 60 giorni, da_fase: 1 } }
    `,
  },
});
