import { defineExample, yaml } from '../example.ts';

export const scadenzaNonData = defineExample('scadenza-non-data', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Verifica dei crediti, scadenza: in corso d'anno }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Verifica dei crediti, scadenza: 30/09/2026 }
    `,
  },
});
