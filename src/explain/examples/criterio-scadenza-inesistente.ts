import { defineExample, yaml } from '../example.ts';

export const criterioScadenzaInesistente = defineExample('criterio-scadenza-inesistente', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      scadenza_finale: { non_prevedibile: dipende dai lavori }
      criteri:
        raggiunto: Collaudo svolto entro la scadenza finale.
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      scadenza_finale: { non_prevedibile: dipende dai lavori }
      criteri:
        raggiunto: Collaudo svolto entro 60 giorni dalla fine dei lavori.
    `,
  },
});
