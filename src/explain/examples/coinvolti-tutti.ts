import { defineExample, yaml } from '../example.ts';

export const coinvoltiTutti = defineExample('coinvolti-tutti', {
  wrong: {
    'organizzazione/unita.yaml': yaml`
      unita:
        - { id: avvocatura, denominazione: Settore Avvocatura, tipo: settore }
        - { id: tributi, denominazione: Settore Tributi, tipo: settore }
        - { id: risorse-umane, denominazione: Settore Risorse umane, tipo: settore }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - descrizione: Ricognizione dei contratti con tutti i settori
          scadenza: 30/06/2026
          coinvolti: [tributi]
    `,
  },
  right: {
    'organizzazione/unita.yaml': yaml`
      unita:
        - { id: avvocatura, denominazione: Settore Avvocatura, tipo: settore }
        - { id: tributi, denominazione: Settore Tributi, tipo: settore }
        - { id: risorse-umane, denominazione: Settore Risorse umane, tipo: settore }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - descrizione: Ricognizione dei contratti con tutti i settori
          scadenza: 30/06/2026
          coinvolti: [tributi, risorse-umane]
    `,
  },
});
