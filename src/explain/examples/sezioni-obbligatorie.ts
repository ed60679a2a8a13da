import { defineExample, yaml } from '../example.ts';

export const sezioniObbligatorie = defineExample('sezioni-obbligatorie', {
  wrong: {
    'piao.yaml': yaml`
      forma: semplificata
    `,
    'anticorruzione.yaml': yaml`
      premessa: Come si prevengono i rischi.
    `,
  },
  right: {
    'piao.yaml': yaml`
      forma: semplificata
    `,
    'anticorruzione.yaml': yaml`
      premessa: Come si prevengono i rischi.
    `,
    'struttura.yaml': yaml`
      premessa: Come è organizzato l'ente.
    `,
    'lavoro-agile.yaml': yaml`
      contesto: Chi lavora a distanza, e quando.
    `,
    'fabbisogni.yaml': yaml`
      premessa: Chi lascia il servizio e chi serve.
    `,
  },
});
