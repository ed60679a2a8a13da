import { defineExample, yaml } from '../example.ts';

export const codiceUnivoco = defineExample('codice-univoco', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`

    `,
    'obiettivi/avvocatura/b.yaml': yaml`
      codice: A
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
