import { defineExample, yaml } from '../example.ts';

export const nomiUniformi = defineExample('nomi-uniformi', {
  wrong: {
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - unita: avvocatura
          persona: { cognome: Neve, nome: Bianca }
          qualifica: dirigente
          titolo_incarico: titolare
        - unita: risorse-umane
          persona: { cognome: NEVE, nome: Bianca }
          qualifica: dirigente
          titolo_incarico: titolare
    `,
  },
  right: {
    'organizzazione/incarichi.yaml': yaml`
      incarichi:
        - unita: avvocatura
          persona: { cognome: Neve, nome: Bianca }
          qualifica: dirigente
          titolo_incarico: titolare
        - unita: risorse-umane
          persona: { cognome: Neve, nome: Bianca }
          qualifica: dirigente
          titolo_incarico: titolare
    `,
  },
});
