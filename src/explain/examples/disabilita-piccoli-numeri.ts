import { defineExample, yaml } from '../example.ts';

export const disabilitaPiccoliNumeri = defineExample('disabilita-piccoli-numeri', {
  wrong: {
    'fabbisogni.yaml': yaml`
      limiti:
        quota_disabili: { obbligo: 1, in_servizio: 1 }
    `,
  },
  right: {
    'fabbisogni.yaml': yaml`
      limiti:
        quota_disabili: { obbligo: 1, nota: La quota è coperta. }
    `,
  },
});
