import { defineExample, yaml } from '../example.ts';

export const adozioneMancante = defineExample('adozione-mancante', {
  wrong: {
    'piao.yaml': yaml`
      natura: aggiornamento annuale
    `,
  },
  right: {
    'piao.yaml': yaml`
      natura: aggiornamento annuale
      adozione: { organo: Giunta comunale, data: 28/01/2026 }
    `,
  },
});
