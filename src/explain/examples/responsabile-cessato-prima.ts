import { defineExample, yaml } from '../example.ts';

export const responsabileCessatoPrima = defineExample('responsabile-cessato-prima', {
  wrong: {
    'piao.yaml': yaml`
      adozione: { organo: Giunta comunale, data: 30/03/2026 }
    `,
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, al: 28/02/2026 }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Carta dei servizi
    `,
  },
  right: {
    'piao.yaml': yaml`
      adozione: { organo: Giunta comunale, data: 30/03/2026 }
    `,
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, al: 30/06/2026 }
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, dal: 01/07/2026 }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Carta dei servizi
    `,
  },
});
