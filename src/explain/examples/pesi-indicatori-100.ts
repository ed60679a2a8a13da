import { defineExample, yaml } from '../example.ts';

export const pesiIndicatori100 = defineExample('pesi-indicatori-100', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - { denominazione: Contratti digitalizzati, peso: 60 }
        - { denominazione: Uffici collegati, peso: 30 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      indicatori:
        - { denominazione: Contratti digitalizzati, peso: 60 }
        - { denominazione: Uffici collegati, peso: 40 }
    `,
  },
});
