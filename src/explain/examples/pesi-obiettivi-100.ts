import { defineExample, yaml } from '../example.ts';

export const pesiObiettivi100 = defineExample('pesi-obiettivi-100', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      peso: 50
    `,
    'obiettivi/avvocatura/b.yaml': yaml`
      peso: 40
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      peso: 60
    `,
    'obiettivi/avvocatura/b.yaml': yaml`
      peso: 40
    `,
  },
});
