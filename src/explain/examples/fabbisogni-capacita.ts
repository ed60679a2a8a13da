import { defineExample, yaml } from '../example.ts';

export const fabbisogniCapacita = defineExample('fabbisogni-capacita', {
  wrong: {
    'fabbisogni.yaml': yaml`
      capacita_assunzionale:
        abitanti: 22000
        spesa_personale: 4.000.000,00
        entrate_correnti:
          - { anno: 2022, importo: "16.500.000,00" }
          - { anno: 2023, importo: "17.000.000,00" }
          - { anno: 2024, importo: "17.500.000,00" }
        fcde: 1.000.000,00
        rapporto: 23,5
        soglia: 27
        soglia_rientro: 31
    `,
  },
  right: {
    'fabbisogni.yaml': yaml`
      capacita_assunzionale:
        abitanti: 22000
        spesa_personale: 4.000.000,00
        entrate_correnti:
          - { anno: 2022, importo: "16.500.000,00" }
          - { anno: 2023, importo: "17.000.000,00" }
          - { anno: 2024, importo: "17.500.000,00" }
        fcde: 1.000.000,00
        rapporto: 25
        soglia: 27
        soglia_rientro: 31
    `,
  },
});
