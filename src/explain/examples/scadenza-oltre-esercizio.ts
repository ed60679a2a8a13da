import { defineExample, yaml } from '../example.ts';

export const scadenzaOltreEsercizio = defineExample('scadenza-oltre-esercizio', {
  wrong: {
    'obiettivi/avvocatura/a.yaml': yaml`
      scadenza_finale: 30/06/2027
    `,
  },
  right: {
    'obiettivi/avvocatura/a.yaml': yaml`
      pluriennale: true
      scadenza_finale: 30/06/2027
    `,
  },
});
