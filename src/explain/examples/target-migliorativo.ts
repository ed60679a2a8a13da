import { defineExample, yaml } from '../example.ts';

export const targetMigliorativo = defineExample('target-migliorativo', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - denominazione: Tempo medio dei rimborsi
          unita_misura: giorni
          polarita: "-"
          baseline: { valore: 90, al: 31/12/2025 }
          target: { "2026": 120 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - denominazione: Tempo medio dei rimborsi
          unita_misura: giorni
          polarita: "-"
          baseline: { valore: 120, al: 31/12/2025 }
          target: { "2026": 90 }
    `,
  },
});
