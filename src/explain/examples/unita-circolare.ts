import { defineExample, yaml } from '../example.ts';

export const unitaCircolare = defineExample('unita-circolare', {
  wrong: {
    'organizzazione/unita.yaml': yaml`
      unita:
        - { id: tributi, denominazione: Ufficio Tributi, tipo: ufficio, superiore: finanze }
        - { id: finanze, denominazione: Settore Finanze, tipo: settore, superiore: tributi }
    `,
  },
  right: {
    'organizzazione/unita.yaml': yaml`
      unita:
        - { id: tributi, denominazione: Ufficio Tributi, tipo: ufficio, superiore: finanze }
        - { id: finanze, denominazione: Settore Finanze, tipo: settore }
    `,
  },
});
