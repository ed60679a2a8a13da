import { defineExample, yaml } from '../example.ts';

export const scadenzaFinaleMancante = defineExample('scadenza-finale-mancante', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      scadenza_finale:
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      scadenza_finale: 31/12/2026
    `,
  },
});
