import { defineExample, yaml } from '../example.ts';

export const obiettivoTempiPagamento = defineExample('obiettivo-tempi-pagamento', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Carta dei servizi
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Fatture pagate entro trenta giorni
      tipologia: tempi di pagamento
      peso: 30
    `,
  },
});
