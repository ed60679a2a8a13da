import { defineExample, yaml } from '../example.ts';

export const lavoroAgileMinimo = defineExample('lavoro-agile-minimo', {
  wrong: {
    'lavoro-agile.yaml': yaml`
      contingente:
        - { anno: 2026, percentuale: 20 }
        - { anno: 2027, percentuale: 10 }
    `,
  },
  right: {
    'lavoro-agile.yaml': yaml`
      contingente:
        - { anno: 2026, percentuale: 20 }
        - { anno: 2027, percentuale: 20 }
    `,
  },
});
