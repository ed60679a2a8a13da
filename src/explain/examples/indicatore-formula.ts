import { defineExample, yaml } from '../example.ts';

export const indicatoreFormula = defineExample('indicatore-formula', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - denominazione: Contratti digitalizzati
          unita_misura: per cento
          formula: { numeratore: contratti digitalizzati }
          target: { "2026": 50 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - denominazione: Contratti digitalizzati
          unita_misura: per cento
          formula: { numeratore: contratti digitalizzati, denominatore: contratti conservati su carta }
          target: { "2026": 50 }
    `,
  },
});
