import { defineExample, yaml } from '../example.ts';

export const rischioProcessiCoperti = defineExample('rischio-processi-coperti', {
  wrong: {
    'anticorruzione.yaml': yaml`
      processi:
        - { id: gare, area_rischio: contratti pubblici, processo: Affidamenti diretti }
      eventi_rischiosi:
        - { id: frazionamento, processo: gare, descrizione: La spesa è divisa per restare sotto soglia., valutazione: alto }
    `,
  },
  right: {
    'anticorruzione.yaml': yaml`
      processi:
        - { id: gare, area_rischio: contratti pubblici, processo: Affidamenti diretti }
      eventi_rischiosi:
        - { id: frazionamento, processo: gare, descrizione: La spesa è divisa per restare sotto soglia., valutazione: alto }
      misure:
        - { id: estrazione, tipo: specifica, descrizione: Controllo a campione degli affidamenti., eventi: [frazionamento] }
    `,
  },
});
