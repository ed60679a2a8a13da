import { defineExample, yaml } from '../example.ts';

export const fabbisogniQuadratura = defineExample('fabbisogni-quadratura', {
  wrong: {
    'fabbisogni.yaml': yaml`
      consistenza:
        al: 31/12/2025
        voci:
          - { area_professionale: Istruttori, numero: 40 }
      cessazioni:
        - { anno: 2026, area: Istruttori, numero: 3 }
      assunzioni:
        - { anno: 2026, area: Istruttori, numero: 2, modalita: concorso }
      previsione:
        - { anno: 2026, numero: 41 }
    `,
  },
  right: {
    'fabbisogni.yaml': yaml`
      consistenza:
        al: 31/12/2025
        voci:
          - { area_professionale: Istruttori, numero: 40 }
      cessazioni:
        - { anno: 2026, area: Istruttori, numero: 3 }
      assunzioni:
        - { anno: 2026, area: Istruttori, numero: 2, modalita: concorso }
      previsione:
        - { anno: 2026, numero: 39 }
    `,
  },
});
