import { defineExample, yaml } from '../example.ts';

export const fineMeseSospetta = defineExample('fine-mese-sospetta', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      scadenza_finale: 30/07/2026
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      scadenza_finale: 31/07/2026
    `,
  },
});
