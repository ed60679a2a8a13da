import { defineExample, yaml } from '../example.ts';

export const collegamentoVp = defineExample('collegamento-vp', {
  wrong: {
    'valore-pubblico.yaml': yaml`
      obiettivi_vp:
        - { codice: VP1, denominazione: Servizi più vicini ai cittadini }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Carta dei servizi
    `,
  },
  right: {
    'valore-pubblico.yaml': yaml`
      obiettivi_vp:
        - { codice: VP1, denominazione: Servizi più vicini ai cittadini }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Carta dei servizi
      collegamenti: { valore_pubblico: [VP1] }
    `,
  },
});
