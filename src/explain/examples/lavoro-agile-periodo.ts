import { defineExample, yaml } from '../example.ts';

export const lavoroAgilePeriodo = defineExample('lavoro-agile-periodo', {
  wrong: {
    'lavoro-agile.yaml': yaml`
      contingente:
        - { anno: 2026, percentuale: 20 }
      accordi:
        periodo: { dal: 01/01/2026, al: 31/12/2027 }
        righe:
          - { unita: avvocatura, totale: 6 }
    `,
  },
  right: {
    'lavoro-agile.yaml': yaml`
      contingente:
        - { anno: 2026, percentuale: 20 }
        - { anno: 2027, percentuale: 20 }
      accordi:
        periodo: { dal: 01/01/2026, al: 31/12/2027 }
        righe:
          - { unita: avvocatura, totale: 6 }
    `,
  },
});
