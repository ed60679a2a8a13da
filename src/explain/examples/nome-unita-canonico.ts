import { defineExample, yaml } from '../example.ts';

export const nomeUnitaCanonico = defineExample('nome-unita-canonico', {
  wrong: {
    'organizzazione/unita.yaml': yaml`
      unita:
        - id: polizia-locale
          denominazione: Servizio autonomo Polizia locale
          alias: [Comando dei Vigili]
          tipo: servizio autonomo
    `,
    'struttura.yaml': yaml`
      modello: Il Comando dei Vigili ha una sede distaccata.
    `,
  },
  right: {
    'organizzazione/unita.yaml': yaml`
      unita:
        - id: polizia-locale
          denominazione: Servizio autonomo Polizia locale
          alias: [Comando dei Vigili]
          tipo: servizio autonomo
    `,
    'struttura.yaml': yaml`
      modello: Il Servizio autonomo Polizia locale ha una sede distaccata.
    `,
  },
});
