import { defineExample, yaml } from '../example.ts';

export const cellaPiccola = defineExample('cella-piccola', {
  wrong: {
    'lavoro-agile.yaml': yaml`
      accordi:
        righe:
          - { unita: avvocatura, F: 5, M: 1, totale: 6 }
          - { unita: risorse-umane, F: 8, M: 4, totale: 12 }
    `,
  },
  right: {
    'lavoro-agile.yaml': yaml`
      accordi:
        righe:
          - { unita: avvocatura, totale: 6 }
          - { unita: risorse-umane, totale: 12 }
    `,
  },
});
