import { defineExample, yaml } from '../example.ts';

export const risorseQuantificate = defineExample('risorse-quantificate', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      risorse_finanziarie: assegnate con il PEG
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      risorse_finanziarie:
        fonte: PEG
        capitoli: ["101020"]
        importo_per_anno: { "2026": "15.000,00" }
    `,
  },
});
