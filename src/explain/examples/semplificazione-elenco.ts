import { defineExample, yaml } from '../example.ts';

export const semplificazioneElenco = defineExample('semplificazione-elenco', {
  wrong: {
    'valore-pubblico.yaml': yaml`
      semplificazione:
        procedure:
          - { id: cambio-residenza, denominazione: Cambio di residenza }
    `,
  },
  right: {
    'valore-pubblico.yaml': yaml`
      semplificazione:
        procedure:
          - id: cambio-residenza
            denominazione: Cambio di residenza
            ufficio: Anagrafe
            unita_misura: giorni
            target: { 2026: 20, 2027: 10, 2028: 2 }
    `,
  },
});
