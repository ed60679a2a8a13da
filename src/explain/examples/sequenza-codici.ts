import { defineExample, yaml } from '../example.ts';

export const sequenzaCodici = defineExample('sequenza-codici', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`

    `,
    'obiettivi/avvocatura/c.yaml': yaml`
      codice: C
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`

    `,
    'obiettivi/avvocatura/b.yaml': yaml`
      codice: B
    `,
  },
});
