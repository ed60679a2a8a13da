import { defineExample, yaml } from '../example.ts';

export const normaCompleta = defineExample('norma-completa', {
  wrong: {
    'azioni-positive.yaml': yaml`
      premesse: Il piano segue l'articolo 48 del D.Lgs. n. 198.
    `,
  },
  right: {
    'azioni-positive.yaml': yaml`
      premesse: Il piano segue l'articolo 48 del D.Lgs. n. 198/2006.
    `,
  },
});
