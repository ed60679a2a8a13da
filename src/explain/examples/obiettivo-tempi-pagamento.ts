import { defineExample, yaml } from '../example.ts';

export const obiettivoTempiPagamento = defineExample('obiettivo-tempi-pagamento', {
  wrong: {
    'obiettivi/risorse-finanziarie/a.yaml': yaml`
      titolo: Bilancio spiegato ai cittadini
    `,
  },
  right: {
    'obiettivi/risorse-finanziarie/a.yaml': yaml`
      titolo: Fatture pagate entro trenta giorni
      tipologia: tempi di pagamento
      peso: 30
    `,
  },
});
