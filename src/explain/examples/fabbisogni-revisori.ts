import { defineExample, yaml } from '../example.ts';

export const fabbisogniRevisori = defineExample('fabbisogni-revisori', {
  wrong: {
    'piao.yaml': yaml`
      adozione: { organo: Giunta comunale, data: 28/01/2026 }
    `,
    'fabbisogni.yaml': yaml`
      evoluzione: Servono più persone nei servizi digitali.
      parere_revisori: { numero: "3", data: 10/02/2026 }
    `,
  },
  right: {
    'piao.yaml': yaml`
      adozione: { organo: Giunta comunale, data: 28/01/2026 }
    `,
    'fabbisogni.yaml': yaml`
      evoluzione: Servono più persone nei servizi digitali.
      parere_revisori: { numero: "3", data: 20/01/2026 }
    `,
  },
});
