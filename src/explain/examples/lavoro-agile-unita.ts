import { defineExample, yaml } from '../example.ts';

export const lavoroAgileUnita = defineExample('lavoro-agile-unita', {
  wrong: {
    'lavoro-agile.yaml': yaml`
      accordi:
        righe:
          - { unita: avvocatura, totale: 6 }
          - { unita: avvocatura, totale: 9 }
    `,
  },
  right: {
    'lavoro-agile.yaml': yaml`
      accordi:
        righe:
          - { unita: avvocatura, totale: 6 }
          - { unita: risorse-umane, totale: 9 }
    `,
  },
});
