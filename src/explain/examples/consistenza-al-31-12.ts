import { defineExample, yaml } from '../example.ts';

export const consistenzaAl3112 = defineExample('consistenza-al-31-12', {
  wrong: {
    'fabbisogni.yaml': yaml`
      consistenza:
        al: 30/06/2025
        voci:
          - { area_professionale: Funzionari, profilo: Assistente sociale, numero: 12 }
    `,
  },
  right: {
    'fabbisogni.yaml': yaml`
      consistenza:
        al: 31/12/2025
        voci:
          - { area_professionale: Funzionari, profilo: Assistente sociale, numero: 12 }
    `,
  },
});
