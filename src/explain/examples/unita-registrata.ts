import { defineExample, yaml } from '../example.ts';

export const unitaRegistrata = defineExample('unita-registrata', {
  wrong: {
    'obiettivi/avocatura/a.yaml': yaml`
      unita: avocatura
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      unita: avvocatura
    `,
  },
});
