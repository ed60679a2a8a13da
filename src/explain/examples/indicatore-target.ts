import { defineExample, yaml } from '../example.ts';

export const indicatoreTarget = defineExample('indicatore-target', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - denominazione: Tempo medio dei rimborsi
          unita_misura: giorni
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - denominazione: Tempo medio dei rimborsi
          unita_misura: giorni
          target: { "2026": 90 }
    `,
  },
});
