import { defineExample, yaml } from '../example.ts';

export const formazioneRisorse = defineExample('formazione-risorse', {
  wrong: {
    'formazione.yaml': yaml`
      risorse: { assestato: "5.000,00" }
      interventi:
        - { titolo: Il codice dei contratti, costo: "4.000,00" }
        - { titolo: Scrivere in modo chiaro, costo: "2.500,00" }
    `,
  },
  right: {
    'formazione.yaml': yaml`
      risorse: { assestato: "6.500,00" }
      interventi:
        - { titolo: Il codice dei contratti, costo: "4.000,00" }
        - { titolo: Scrivere in modo chiaro, costo: "2.500,00" }
    `,
  },
});
