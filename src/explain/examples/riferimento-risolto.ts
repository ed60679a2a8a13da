import { defineExample, yaml } from '../example.ts';

export const riferimentoRisolto = defineExample('riferimento-risolto', {
  wrong: {
    'struttura.yaml': yaml`
      modello: Le cause sono affidate a [[unita:avocatura]].
    `,
  },
  right: {
    'struttura.yaml': yaml`
      modello: Le cause sono affidate a [[unita:avvocatura]].
    `,
  },
});
