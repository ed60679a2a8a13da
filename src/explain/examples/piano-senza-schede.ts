import { defineExample, yaml } from '../example.ts';

export const pianoSenzaSchede = defineExample('piano-senza-schede', {
  wrong: {
    'performance.yaml': yaml`
      premessa: Gli obiettivi dell'anno, scelti con i responsabili.
    `,
  },
  right: {
    'performance.yaml': yaml`
      premessa: Gli obiettivi dell'anno, scelti con i responsabili.
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Carta dei servizi
    `,
  },
});
