import { defineExample, yaml } from '../example.ts';

export const scadenzeAgid = defineExample('scadenze-agid', {
  wrong: {
    'valore-pubblico.yaml': yaml`
      accessibilita:
        digitale:
          interventi:
            - testo: Pubblicare la dichiarazione di accessibilità del sito.
              ricorrenza: { ogni: anno, entro: 31/12 }
    `,
  },
  right: {
    'valore-pubblico.yaml': yaml`
      accessibilita:
        digitale:
          interventi:
            - testo: Pubblicare la dichiarazione di accessibilità del sito.
              ricorrenza: { ogni: anno, entro: 23/09 }
    `,
  },
});
