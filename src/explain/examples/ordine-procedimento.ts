import { defineExample, yaml } from '../example.ts';

export const ordineProcedimento = defineExample('ordine-procedimento', {
  wrong: {
    'piao.yaml': yaml`
      adozione: { organo: Giunta comunale, data: 29/01/2026 }
      consultazione: { dal: 02/02/2026, al: 20/02/2026 }
    `,
  },
  right: {
    'piao.yaml': yaml`
      adozione: { organo: Giunta comunale, data: 29/01/2026 }
      consultazione: { dal: 02/01/2026, al: 20/01/2026 }
    `,
  },
});
