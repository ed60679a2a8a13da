import { defineExample, yaml } from '../example.ts';

export const vpSenzaObiettivi = defineExample('vp-senza-obiettivi', {
  wrong: {
    'valore-pubblico.yaml': yaml`
      obiettivi_vp:
        - { codice: VP1, denominazione: Servizi più vicini ai cittadini }
        - { codice: VP2, denominazione: Una città più pulita }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      collegamenti: { valore_pubblico: [VP1] }
    `,
  },
  right: {
    'valore-pubblico.yaml': yaml`
      obiettivi_vp:
        - { codice: VP1, denominazione: Servizi più vicini ai cittadini }
        - { codice: VP2, denominazione: Una città più pulita }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      collegamenti: { valore_pubblico: [VP1, VP2] }
    `,
  },
});
