import { defineExample, yaml } from '../example.ts';

export const linkParlanti = defineExample('link-parlanti', {
  wrong: {
    'premessa.yaml': yaml`
      testo: Il regolamento si legge [qui](https://www.comune.prova.it/regolamento).
    `,
  },
  right: {
    'premessa.yaml': yaml`
      testo: Si legga il [regolamento del lavoro agile](https://www.comune.prova.it/regolamento).
    `,
  },
});
