import { defineExample, yaml } from '../example.ts';

export const formaCoerente = defineExample('forma-coerente', {
  wrong: {
    'piao.yaml': yaml`
      forma: ordinaria
    `,
    'anagrafica.yaml': yaml`
      dipendenti: { numero: 12, al: 31/12/2025 }
    `,
  },
  right: {
    'piao.yaml': yaml`
      forma: semplificata
    `,
    'anagrafica.yaml': yaml`
      dipendenti: { numero: 12, al: 31/12/2025 }
    `,
  },
});
