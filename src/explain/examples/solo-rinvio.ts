import { defineExample, yaml } from '../example.ts';

export const soloRinvio = defineExample('solo-rinvio', {
  wrong: {
    'fabbisogni.yaml': yaml`
      rinvio:
        motivo: Il piano dei fabbisogni ha un atto proprio.
        documenti:
          - { titolo: Piano dei fabbisogni 2026-2028, url: "https://www.comune.prova.it/fabbisogni" }
    `,
  },
  right: {
    'fabbisogni.yaml': yaml`
      evoluzione: Nel triennio vanno in pensione tre persone e se ne assumono due.
    `,
  },
});
