import { defineExample, yaml } from '../example.ts';

export const criterioSogliaIndicatore = defineExample('criterio-soglia-indicatore', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      criteri:
        raggiunto: Almeno il 50% dei contratti è digitalizzato.
      indicatori:
        - n° di contratti digitalizzati / n° di contratti su carta
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      criteri:
        raggiunto: Almeno il 50% dei contratti è digitalizzato.
      indicatori:
        - n° di contratti digitalizzati / n° di contratti su carta >= 50%
    `,
  },
});
