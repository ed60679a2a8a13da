import { defineExample, yaml } from '../example.ts';

export const accessibilitaFisicaEDigitale = defineExample('accessibilita-fisica-e-digitale', {
  wrong: {
    'valore-pubblico.yaml': yaml`
      accessibilita:
        digitale: { descrizione: Il sito si legge bene anche con un lettore di schermo. }
        over65: { descrizione: Uno sportello aiuta chi è anziano con i servizi in rete. }
        disabilita: { descrizione: I moduli si compilano da tastiera. }
    `,
  },
  right: {
    'valore-pubblico.yaml': yaml`
      accessibilita:
        fisica: { descrizione: Il municipio avrà una rampa e un ascensore. }
        digitale: { descrizione: Il sito si legge bene anche con un lettore di schermo. }
        over65: { descrizione: Uno sportello aiuta chi è anziano con i servizi in rete. }
        disabilita: { descrizione: I moduli si compilano da tastiera. }
    `,
  },
});
