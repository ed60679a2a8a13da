import { defineExample, yaml } from '../example.ts';

export const indicatoreBaseline = defineExample('indicatore-baseline', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - denominazione: Riduzione dei tempi di rimborso
          unita_misura: giorni
          target: { "2026": 90 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - denominazione: Riduzione dei tempi di rimborso
          unita_misura: giorni
          baseline: { valore: 120, al: 31/12/2025 }
          target: { "2026": 90 }
    `,
  },
});
