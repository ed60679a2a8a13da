import { defineExample, yaml } from '../example.ts';

export const obiettivoAnticorruzione = defineExample('obiettivo-anticorruzione', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Carta dei servizi
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Carta dei servizi
      collegamenti: { misure_anticorruzione: [controllo-degli-atti] }
    `,
  },
});
