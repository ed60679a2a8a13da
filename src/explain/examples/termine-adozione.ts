import { defineExample, yaml } from '../example.ts';

export const termineAdozione = defineExample('termine-adozione', {
  wrong: {
    'piao.yaml': yaml`
      termine:
        bilancio_termine: 28/02/2026
        scadenza_piao: 31/03/2026
    `,
  },
  right: {
    'piao.yaml': yaml`
      termine:
        bilancio_termine: 28/02/2026
        scadenza_piao: 30/03/2026
    `,
  },
});
