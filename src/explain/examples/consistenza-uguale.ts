import { defineExample, yaml } from '../example.ts';

export const consistenzaUguale = defineExample('consistenza-uguale', {
  wrong: {
    'anagrafica.yaml': yaml`
      dipendenti: { numero: 120, al: 31/12/2025 }
    `,
    'struttura.yaml': yaml`
      consistenza:
        al: 31/12/2025
        totale: 118
        voci:
          - { categoria: Dirigenti, numero: 3 }
          - { categoria: Comparto, numero: 115 }
    `,
  },
  right: {
    'anagrafica.yaml': yaml`
      dipendenti: { numero: 120, al: 31/12/2025 }
    `,
    'struttura.yaml': yaml`
      consistenza:
        al: 31/12/2025
        totale: 120
        voci:
          - { categoria: Dirigenti, numero: 3 }
          - { categoria: Comparto, numero: 117 }
    `,
  },
});
