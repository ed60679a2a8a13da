import { defineExample, yaml } from '../example.ts';

export const spaziDoppi = defineExample('spazi-doppi', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      risultato_atteso: Gli uffici rispondono  entro trenta giorni.
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      risultato_atteso: Gli uffici rispondono entro trenta giorni.
    `,
  },
});
