import { defineExample, yaml } from '../example.ts';

export const fabbisogniEccedenze = defineExample('fabbisogni-eccedenze', {
  wrong: {
    'fabbisogni.yaml': yaml`
      evoluzione: Servono più persone nei servizi digitali.
    `,
  },
  right: {
    'fabbisogni.yaml': yaml`
      evoluzione: Servono più persone nei servizi digitali.
      eccedenze: { esito: nessuna eccedenza }
    `,
  },
});
