import { defineExample, yaml } from '../example.ts';

export const urlCoerenti = defineExample('url-coerenti', {
  wrong: {
    'anagrafica.yaml': yaml`
      sito: https://www.comune.esempio.it
    `,
    'fabbisogni.yaml': yaml`
      premessa: Il piano è su http://www.comune.esempio.it/fabbisogni
    `,
  },
  right: {
    'anagrafica.yaml': yaml`
      sito: https://www.comune.esempio.it
    `,
    'fabbisogni.yaml': yaml`
      premessa: Il piano è su https://www.comune.esempio.it/fabbisogni
    `,
  },
});
