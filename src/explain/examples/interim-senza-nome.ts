import { defineExample, yaml } from '../example.ts';

export const interimSenzaNome = defineExample('interim-senza-nome', {
  wrong: {
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - { unita: avvocatura, qualifica: dirigente, titolo_incarico: ad interim, dal: 01/05/2026 }
    `,
  },
  right: {
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - unita: avvocatura
          persona: { cognome: Neve, nome: Bianca }
          qualifica: dirigente
          titolo_incarico: ad interim
          dal: 01/05/2026
    `,
  },
});
