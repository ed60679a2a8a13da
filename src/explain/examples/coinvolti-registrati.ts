import { defineExample, yaml } from '../example.ts';

export const coinvoltiRegistrati = defineExample('coinvolti-registrati', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - descrizione: Ricognizione dei contratti
          scadenza: 30/06/2026
          coinvolti: [risorse-umani]
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - descrizione: Ricognizione dei contratti
          scadenza: 30/06/2026
          coinvolti: [risorse-umane]
    `,
  },
});
