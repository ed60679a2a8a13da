import { defineExample, yaml } from '../example.ts';

export const lavoroAgileRighe = defineExample('lavoro-agile-righe', {
  wrong: {
    'lavoro-agile.yaml': yaml`
      accordi:
        righe:
          - { unita: avvocatura, F: 6, M: 4, totale: 11, non_fruiscono: 2, effettivi: 9 }
    `,
  },
  right: {
    'lavoro-agile.yaml': yaml`
      accordi:
        righe:
          - { unita: avvocatura, F: 6, M: 4, totale: 10, non_fruiscono: 2, effettivi: 8 }
    `,
  },
});
