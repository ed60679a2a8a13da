import { defineExample, yaml } from '../example.ts';

export const lavoroAgileBase = defineExample('lavoro-agile-base', {
  wrong: {
    'lavoro-agile.yaml': yaml`
      contingente:
        - { anno: 2026, percentuale: 20 }
    `,
  },
  right: {
    'lavoro-agile.yaml': yaml`
      contingente:
        - { anno: 2026, percentuale: 20 }
      base_calcolo: { dipendenti: 120, non_smartabili: 50, smartabili: 70 }
    `,
  },
});
