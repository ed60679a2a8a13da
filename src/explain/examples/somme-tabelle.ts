import { defineExample, yaml } from '../example.ts';

export const sommeTabelle = defineExample('somme-tabelle', {
  wrong: {
    'struttura.yaml': yaml`
      consistenza:
        al: 31/12/2025
        totale: 13
        voci:
          - { categoria: Dirigenti, numero: 2 }
          - { categoria: Dipendenti del comparto, numero: 10 }
    `,
  },
  right: {
    'struttura.yaml': yaml`
      consistenza:
        al: 31/12/2025
        totale: 12
        voci:
          - { categoria: Dirigenti, numero: 2 }
          - { categoria: Dipendenti del comparto, numero: 10 }
    `,
  },
});
