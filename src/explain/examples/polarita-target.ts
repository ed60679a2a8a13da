import { defineExample, yaml } from '../example.ts';

export const polaritaTarget = defineExample('polarita-target', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - denominazione: Tempo medio dei rimborsi
          unita_misura: giorni
          polarita: "-"
          target: { "2026": 90, "2027": 100, "2028": 110 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - denominazione: Tempo medio dei rimborsi
          unita_misura: giorni
          polarita: "-"
          target: { "2026": 90, "2027": 80, "2028": 70 }
    `,
  },
});
