import { defineExample, yaml } from '../example.ts';

export const unitaSenzaObiettivi = defineExample('unita-senza-obiettivi', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Carta dei servizi
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Carta dei servizi
    `,
    'obiettivi/risorse-umane/a.yaml': yaml`
      titolo: Concorsi più veloci
    `,
  },
});
