import { defineExample, yaml } from '../example.ts';

export const consistenzaPerArea = defineExample('consistenza-per-area', {
  wrong: {
    'fabbisogni.yaml': yaml`
      cessazioni:
        - { anno: 2026, area: Istruttori, numero: 2 }
    `,
  },
  right: {
    'fabbisogni.yaml': yaml`
      consistenza:
        al: 31/12/2025
        voci:
          - { area_professionale: Istruttori, profilo: Agente di polizia locale, numero: 18 }
      cessazioni:
        - { anno: 2026, area: Istruttori, numero: 2 }
    `,
  },
});
