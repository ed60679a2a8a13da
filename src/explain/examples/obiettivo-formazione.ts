import { defineExample, yaml } from '../example.ts';

export const obiettivoFormazione = defineExample('obiettivo-formazione', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Carta dei servizi
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      titolo: Quaranta ore di formazione per ogni dipendente
      tipologia: formazione
    `,
  },
});
