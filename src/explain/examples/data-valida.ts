import { defineExample, yaml } from '../example.ts';

export const dataValida = defineExample('data-valida', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      scadenza_finale: 31/11/2026
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      scadenza_finale: 30/11/2026
    `,
  },
});
