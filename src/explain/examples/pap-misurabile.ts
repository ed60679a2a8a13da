import { defineExample, yaml } from '../example.ts';

export const papMisurabile = defineExample('pap-misurabile', {
  wrong: {
    'azioni-positive.yaml': yaml`
      ambiti:
        - id: conciliazione
          titolo: Conciliazione tra lavoro e vita privata
          azioni:
            - { id: orari, titolo: Orari più flessibili }
    `,
  },
  right: {
    'azioni-positive.yaml': yaml`
      ambiti:
        - id: conciliazione
          titolo: Conciliazione tra lavoro e vita privata
          azioni:
            - id: orari
              titolo: Orari più flessibili
              unita: [risorse-umane]
              scadenza: 31/12/2026
              indicatori: [Dipendenti con orario flessibile / dipendenti]
    `,
  },
});
