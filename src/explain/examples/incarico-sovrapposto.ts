import { defineExample, yaml } from '../example.ts';

export const incaricoSovrapposto = defineExample('incarico-sovrapposto', {
  wrong: {
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, al: 14/07/2026 }
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, dal: 30/06/2026 }
    `,
  },
  right: {
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, al: 29/06/2026 }
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, dal: 30/06/2026 }
    `,
  },
});
