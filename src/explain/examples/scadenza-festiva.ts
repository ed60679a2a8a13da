import { defineExample, yaml } from '../example.ts';

export const scadenzaFestiva = defineExample('scadenza-festiva', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Primo incontro con le scuole, scadenza: 08/12/2026 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Primo incontro con le scuole, scadenza: 10/12/2026 }
    `,
  },
});
