import { defineExample, yaml } from '../example.ts';

export const risultatoOltreScadenza = defineExample('risultato-oltre-scadenza', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      scadenza_finale: 15/12/2026
      risultato_atteso: Il progetto esecutivo è approvato entro gennaio 2027.
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      scadenza_finale: 15/12/2026
      risultato_atteso: Il progetto esecutivo è pronto per l'approvazione della Giunta.
    `,
  },
});
