import { defineExample, yaml } from '../example.ts';

export const identificativiAzioni = defineExample('identificativi-azioni', {
  wrong: {
    'azioni-positive.yaml': yaml`
      ambiti:
        - id: benessere
          titolo: Benessere organizzativo
          azioni:
            - { id: benessere-1, numero: 1, titolo: Indagine tra i dipendenti }
            - { id: benessere-2, numero: 1, titolo: Sportello di ascolto }
    `,
  },
  right: {
    'azioni-positive.yaml': yaml`
      ambiti:
        - id: benessere
          titolo: Benessere organizzativo
          azioni:
            - { id: benessere-1, numero: 1, titolo: Indagine tra i dipendenti }
            - { id: benessere-2, numero: 2, titolo: Sportello di ascolto }
    `,
  },
});
