import { defineExample, yaml } from '../example.ts';

export const responsabileInCarica = defineExample('responsabile-in-carica', {
  wrong: {
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, al: 28/02/2026 }
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, dal: 01/09/2026 }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`

    `,
  },
  right: {
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, al: 28/02/2026 }
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: ad interim, dal: 01/03/2026, al: 31/08/2026 }
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, dal: 01/09/2026 }
    `,
    'obiettivi/avvocatura/a.yaml': yaml`

    `,
  },
});
