import { defineExample, yaml } from '../example.ts';

export const scadenzaRelativaCalcolata = defineExample('scadenza-relativa-calcolata', {
  wrong: {
    'atti.yaml': yaml`
      atti:
        - { id: cc-2025-80, organo: Consiglio comunale, tipo: deliberazione, data: 20/07/2025 }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Parere sulla variante, scadenza: { entro: 90 giorni, da_atto: cc-2025-80 } }
    `,
  },
  right: {
    'atti.yaml': yaml`
      atti:
        - { id: cc-2025-80, organo: Consiglio comunale, tipo: deliberazione, data: 20/07/2025 }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Parere sulla variante, scadenza: { entro: 240 giorni, da_atto: cc-2025-80 } }
    `,
  },
});
