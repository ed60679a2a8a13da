import { defineExample, yaml } from '../example.ts';

export const fabbisogniLimite = defineExample('fabbisogni-limite', {
  wrong: {
    'fabbisogni.yaml': yaml`
      limiti:
        lavoro_flessibile: { limite: "80.000,00", previsione: "95.000,00" }
    `,
  },
  right: {
    'fabbisogni.yaml': yaml`
      limiti:
        lavoro_flessibile: { limite: "80.000,00", previsione: "75.000,00" }
    `,
  },
});
