import { defineExample, yaml } from '../example.ts';

export const schedaFuoriPosto = defineExample('scheda-fuori-posto', {
  wrong: {
    'obiettivi/avvocatura/copia.yaml': yaml`
      codice: B
    `,
  },
  right: {
    'obiettivi/avvocatura/b.yaml': yaml`
      codice: B
    `,
  },
});
