import { defineExample, yaml } from '../example.ts';

export const vpIndicatori = defineExample('vp-indicatori', {
  wrong: {
    'valore-pubblico.yaml': yaml`
      obiettivi_vp:
        - { codice: VP1, denominazione: Una città più verde }
    `,
  },
  right: {
    'valore-pubblico.yaml': yaml`
      obiettivi_vp:
        - codice: VP1
          denominazione: Una città più verde
          indicatori_impatto:
            - denominazione: Alberi ogni cento abitanti
              baseline: { valore: 12, al: 2025 }
              target: { 2026: 13, 2027: 14, 2028: 16 }
    `,
  },
});
