import { defineExample, yaml } from '../example.ts';

export const scadenzaPrimaAdozione = defineExample('scadenza-prima-adozione', {
  wrong: {
    'piao.yaml': yaml`
      adozione: { organo: Giunta comunale, data: 30/03/2026 }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Studio delle norme, scadenza: 28/02/2026 }
        - { descrizione: Adozione del regolamento, scadenza: 30/06/2026 }
    `,
  },
  right: {
    'piao.yaml': yaml`
      adozione: { organo: Giunta comunale, data: 30/03/2026 }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      fasi:
        - { descrizione: Studio delle norme, scadenza: conclusa }
        - { descrizione: Adozione del regolamento, scadenza: 30/06/2026 }
    `,
  },
});
