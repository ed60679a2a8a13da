import { defineExample, yaml } from '../example.ts';

export const incaricoSenzaInizioOFine = defineExample('incarico-senza-inizio-o-fine', {
  wrong: {
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare }
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, dal: 01/07/2026 }
    `,
  },
  right: {
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, al: 30/06/2026 }
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: titolare, dal: 01/07/2026 }
    `,
  },
});
