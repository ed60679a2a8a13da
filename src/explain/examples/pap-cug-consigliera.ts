import { defineExample, yaml } from '../example.ts';

export const papCugConsigliera = defineExample('pap-cug-consigliera', {
  wrong: {
    'azioni-positive.yaml': yaml`
      obiettivi_generali: [Un ambiente di lavoro senza discriminazioni.]
      cug: { proposta: 10/12/2025 }
    `,
  },
  right: {
    'azioni-positive.yaml': yaml`
      obiettivi_generali: [Un ambiente di lavoro senza discriminazioni.]
      cug: { proposta: 10/12/2025 }
      parere_consigliera: { data: 08/01/2026, esito: favorevole }
    `,
  },
});
