import { defineExample, yaml } from '../example.ts';

export const stessoTestoFasi = defineExample('stesso-testo-fasi', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Incontri con gli uffici, incidenza: 40, scadenza: 30/06/2026 }
        - { descrizione: Incontri con gli uffici, incidenza: 60, scadenza: 31/12/2026 }
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Incontri con gli uffici sulla bozza, incidenza: 40, scadenza: 30/06/2026 }
        - { descrizione: Incontri con gli uffici sul testo finale, incidenza: 60, scadenza: 31/12/2026 }
    `,
  },
});
