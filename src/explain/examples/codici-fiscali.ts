import { defineExample, yaml } from '../example.ts';

export const codiciFiscali = defineExample('codici-fiscali', {
  wrong: {
    'anagrafica.yaml': yaml`
      codice_fiscale: "00429440086"
    `,
  },
  right: {
    'anagrafica.yaml': yaml`
      codice_fiscale: "00429440068"
    `,
  },
});
