import { defineExample, yaml } from '../example.ts';

export const celleVuote = defineExample('celle-vuote', {
  wrong: {
    'lavoro-agile.yaml': yaml`
      accordi:
        righe:
          - { unita: avvocatura, totale: 4, non_fruiscono: 1 }
          - { unita: risorse-umane, totale: 6 }
    `,
  },
  right: {
    'lavoro-agile.yaml': yaml`
      accordi:
        righe:
          - { unita: avvocatura, totale: 4, non_fruiscono: 1 }
          - { unita: risorse-umane, totale: 6, non_fruiscono: 0 }
    `,
  },
});
