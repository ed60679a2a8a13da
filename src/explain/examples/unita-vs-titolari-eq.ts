import { defineExample, yaml } from '../example.ts';

export const unitaVsTitolariEq = defineExample('unita-vs-titolari-eq', {
  wrong: {
    'struttura.yaml': yaml`
      incarichi_eq:
        al: 31/12/2025
        totale: 7
        voci:
          - { voce: Titolari di servizio autonomo, numero: 3 }
          - { voce: Di nomina dirigenziale, numero: 4 }
    `,
  },
  right: {
    'struttura.yaml': yaml`
      incarichi_eq:
        al: 31/12/2025
        totale: 6
        voci:
          - { voce: Titolari di servizio autonomo, numero: 2 }
          - { voce: Di nomina dirigenziale, numero: 4 }
    `,
  },
});
