import { defineExample, yaml } from '../example.ts';

export const obiettiviEnergia = defineExample('obiettivi-energia', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Carta dei servizi
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Carta dei servizi
    `,
    'valore-pubblico.yaml': yaml`
      energia: { descrizione: Gli edifici sono in affitto e i consumi li decide chi li possiede. }
    `,
  },
});
