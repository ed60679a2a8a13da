import { defineExample, yaml } from '../example.ts';

export const incaricoSenzaBuchi = defineExample('incarico-senza-buchi', {
  wrong: {
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, al: 27/06/2026 }
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, dal: 04/07/2026 }
    `,
  },
  right: {
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, al: 27/06/2026 }
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: ad interim, dal: 28/06/2026, al: 03/07/2026 }
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, dal: 04/07/2026 }
    `,
  },
});
